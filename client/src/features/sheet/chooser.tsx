import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { giveFile } from '../../ui/save-picture'
import { Say } from '../../ui/say'
import type { SheetFile } from './sheet-file'

/** Asks for an empty table to fill in. */
export type AskTemplate = () => Promise<Output<'shop.template'>>

type Props = {
  file: SheetFile | undefined
  wrong: string
  /** What the table has to say, one line for one thing. */
  needs: string
  askTemplate: AskTemplate
  onPick: () => void
}

const hint =
  process.env.TARO_ENV === 'h5'
    ? '.xlsx 或 .csv，'
    : '先把 .xlsx 或 .csv 发到“文件传输助手”，再从聊天里选。'

/** Which file: chosen, changed for another, or made from an empty one. */
export const Chooser = ({ file, wrong, needs, askTemplate, onPick }: Props) => (
  <Card title={file ? file.name : '选一个表格'}>
    <View>{`${hint}${needs}`}</View>
    {wrong && <Say tone="bad" text={wrong} />}
    <Button
      kind={file ? 'quiet' : 'primary'}
      text={file ? '换一个文件' : '选文件'}
      onTap={onPick}
    />
    <Template ask={askTemplate} />
  </Card>
)

/** For whoever has no table yet. */
function Template({ ask }: { ask: AskTemplate }) {
  const [failed, setFailed] = useState(false)
  const give = async () => {
    setFailed(false)
    await ask()
      .then(giveFile)
      .catch(() => setFailed(true))
  }
  return (
    <>
      {failed && <Say tone="bad" text="空白表格没有下载成，请再试一次。" />}
      <Button kind="quiet" text="下载空白表格" onTap={() => void give()} />
    </>
  )
}
