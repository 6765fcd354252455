import { View } from '@tarojs/components'
import { useState } from 'react'
import { fileKinds } from '#shared/domain/notice/file-kinds.ts'
import { call } from '../../cloud'
import { failureOf } from '../../cloud/failure'
import { openFile } from '../../ui/file-open'
import { press } from '../../ui/press'
import { Say } from '../../ui/say'
import style from './letter.module.scss'
import type { NoticePage } from './notice'

type File = NoticePage['attachments'][number]
type Props = { noticeId: string; files: readonly File[] }

/** The documents of a notice: a tap fetches one and opens it. */
export function Attachments({ noticeId, files }: Props) {
  const [busy, setBusy] = useState<string>()
  const [said, setSaid] = useState<string>()
  const open = async (fileId: string) => {
    if (busy) return
    setBusy(fileId)
    setSaid(undefined)
    try {
      const file = await call('notice.attachment', { noticeId, fileId })
      await openFile({ ...file, mime: fileKinds[file.kind].mime })
    } catch (error) {
      setSaid(failureOf(error).message)
    }
    setBusy(undefined)
  }
  if (files.length === 0) return null
  return (
    <View className={style.extras}>
      {files.map(({ id, name, size }) => (
        <View
          key={id}
          className={style.file}
          {...press({ onTap: () => void open(id), label: `打开附件 ${name}` })}
        >
          <View>{`附件：${name}`}</View>
          <View className={style.fileNote}>{busy === id ? '正在打开…' : sizeText(size)}</View>
        </View>
      ))}
      {said && <Say tone="bad" text={said} />}
    </View>
  )
}

export const sizeText = (bytes: number) => `${Math.max(1, Math.round(bytes / 1024))} KB`
