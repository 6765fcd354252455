import { View } from '@tarojs/components'
import { PhotoStrip } from '../photo/photo-strip'
import { sizeText } from './attachments'
import style from './desk.module.scss'
import { Letter } from './letter'
import letter from './letter.module.scss'
import type { File } from './use-files'
import type { Draft } from './use-saving'

type Props = { draft: Draft; files: readonly File[] }

/** As the neighbours will see it. */
export function Preview({ draft, files }: Props) {
  const { kind = 'announcement', title, summary, body, photos = [] } = draft
  return (
    <View className={style.preview}>
      <View className={style.over}>邻居看到的样子</View>
      <Letter kind={kind} title={title} summary={summary} body={body} signedBy="" at="">
        {photos.length > 0 && <PhotoStrip ids={photos} />}
        {files.map(({ id, name, size }) => (
          <View key={id} className={letter.file}>
            <View>{`附件：${name}`}</View>
            <View className={letter.fileNote}>{sizeText(size)}</View>
          </View>
        ))}
      </Letter>
    </View>
  )
}
