import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Say } from '../../ui/say'
import { sizeText } from './attachments'
import style from './desk.module.scss'
import type { Files } from './use-files'

const most = 5

/** Documents to take along. */
export function FileField({ files: { files, percent, failure, add, remove } }: { files: Files }) {
  return (
    <Card title="附件（可以不加）">
      {files.map(({ id, name, size }) => (
        <Cell
          key={id}
          title={name}
          note={sizeText(size)}
          trailing="去掉"
          onTap={() => remove(id)}
        />
      ))}
      {failure && <Say tone="bad" text={failure} />}
      {files.length < most && (
        <Button
          kind="quiet"
          small
          text={percent === undefined ? '加一个附件' : `正在传 ${percent}%`}
          busy={percent !== undefined}
          onTap={add}
        />
      )}
      <View className={style.note}>PDF、Word（.docx）或 Excel（.xlsx），每个最多 640 KB。</View>
    </Card>
  )
}
