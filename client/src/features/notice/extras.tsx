import { View } from '@tarojs/components'
import { PhotoStrip } from '../photo/photo-strip'
import { Attachments } from './attachments'
import style from './letter.module.scss'
import type { NoticePage } from './notice'

type Props = Pick<NoticePage, 'id' | 'photos' | 'attachments'>

/** What hangs beside the words: pictures and documents. */
export const Extras = ({ id, photos, attachments }: Props) => (
  <>
    {photos.length > 0 && (
      <View className={style.extras}>
        <PhotoStrip ids={photos} />
      </View>
    )}
    <Attachments noticeId={id} files={attachments} />
  </>
)
