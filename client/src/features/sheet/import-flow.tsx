import { Fragment, type ReactNode, useState } from 'react'
import { type AskTemplate, Chooser } from './chooser'
import { pickSheet, type SheetFile, SheetTooLarge } from './sheet-file'

type Props = {
  needs: string
  askTemplate: AskTemplate
  /** What would become of a file, and the button that takes it. */
  preview: (file: SheetFile, pick: () => void) => ReactNode
}

/** A file is chosen, looked at, and only then taken. */
export function ImportFlow({ needs, askTemplate, preview }: Props) {
  const [file, setFile] = useState<SheetFile>()
  const [wrong, setWrong] = useState('')
  const pick = async () => {
    setWrong('')
    const picked = await pickSheet().catch((error: unknown) => {
      setWrong(error instanceof SheetTooLarge ? tooLarge : unreadable)
    })
    if (picked) setFile(picked)
  }
  const onPick = () => void pick()
  return (
    <>
      <Chooser {...{ file, wrong, needs, askTemplate, onPick }} />
      {file && !wrong && <Fragment key={file.data}>{preview(file, onPick)}</Fragment>}
    </>
  )
}

const tooLarge = '文件太大，最多 64 KB。请删去图片和用不到的行列，或分几次导入。'
const unreadable = '这个文件没有读出来，请再选一次。'
