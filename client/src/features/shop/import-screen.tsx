import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../cloud'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Say } from '../../ui/say'
import { goToTab } from '../paging/go'
import { ImportPreview } from './import-preview'
import { giveFile } from './save-picture'
import { pickSheet, type SheetFile, SheetTooLarge } from './sheet-file'

/** A file is chosen, looked at, and only then taken. */
export function ImportScreen({ councilId }: { councilId: string }) {
  const [file, setFile] = useState<SheetFile>()
  const [registered, setRegistered] = useState<number>()
  const [wrong, setWrong] = useState('')
  const pick = async () => {
    setWrong('')
    const picked = await pickSheet().catch((error: unknown) => {
      setWrong(error instanceof SheetTooLarge ? tooLarge : unreadable)
    })
    if (picked) setFile(picked)
  }
  if (registered !== undefined) return <Imported count={registered} />
  return (
    <>
      <Chooser file={file} wrong={wrong} onPick={() => void pick()} />
      {file && !wrong && (
        <ImportPreview
          key={file.data}
          councilId={councilId}
          file={file}
          onPick={() => void pick()}
          onDone={setRegistered}
        />
      )}
    </>
  )
}

const tooLarge = '文件太大，最多 64 KB。请删去图片和用不到的行列，或分几次导入。'
const unreadable = '这个文件没有读出来，请再选一次。'
const hint =
  process.env.TARO_ENV === 'h5'
    ? '.xlsx 或 .csv，一行一家店，要有门牌编号、店名、经营类别和地址。'
    : '先把 .xlsx 或 .csv 发到“文件传输助手”，再从聊天里选。一行一家店，要有门牌编号、店名、经营类别和地址。'

type ChooserProps = { file: SheetFile | undefined; wrong: string; onPick: () => void }

const Chooser = ({ file, wrong, onPick }: ChooserProps) => (
  <Card title={file ? file.name : '选一个表格'}>
    <View>{hint}</View>
    {wrong && <Say tone="bad" text={wrong} />}
    <Button
      kind={file ? 'quiet' : 'primary'}
      text={file ? '换一个文件' : '选文件'}
      onTap={onPick}
    />
    <Template />
  </Card>
)

/** For whoever has no table yet. */
function Template() {
  const [failed, setFailed] = useState(false)
  const give = async () => {
    setFailed(false)
    await call('shop.template', {})
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

const Imported = ({ count }: { count: number }) => (
  <Card title={`登记好了 ${count} 家店`}>
    <View>下一步：打开每家店的“管理这家店”，给店主发邀请码，把门牌二维码印出来。</View>
    <Button text="回名册" onTap={() => goToTab('covenant')} />
  </Card>
)
