import { useState } from 'react'
import { fileKindNames, largestFile, largestPart } from '#shared/domain/notice/file-kinds.ts'
import { errorTable } from '#shared/kernel/errors.ts'
import { call } from '../../cloud'
import { failureOf } from '../../cloud/failure'
import { FileTooLarge, type PickedFile, pickFile } from '../../ui/file-pick'
import type { NoticePage } from './notice'

export type File = NoticePage['attachments'][number]

/** Letters of base64 that one part has. */
const partLength = (largestPart / 3) * 4

/** The documents of one form: chosen, sent part by part, taken off again. `percent` while one is on its way. */
export function useFiles(initial: readonly File[]) {
  const [files, setFiles] = useState(initial)
  const [percent, setPercent] = useState<number>()
  const [failure, setFailure] = useState<string>()
  const add = async () => {
    setFailure(undefined)
    try {
      const picked = await pickFile({ kinds: fileKindNames, largest: largestFile })
      if (!picked) return
      setPercent(0)
      const file = await sendInParts(picked, setPercent)
      setFiles((now) => [...now, file])
    } catch (error) {
      const large = error instanceof FileTooLarge
      setFailure(large ? errorTable.FILE_TOO_LARGE : failureOf(error).message)
    }
    setPercent(undefined)
  }
  const remove = (id: string) => setFiles((now) => now.filter((file) => file.id !== id))
  return { files, percent, failure, add: () => void add(), remove }
}

export type Files = ReturnType<typeof useFiles>

async function sendInParts(
  { name, data }: PickedFile,
  onPercent: (percent: number) => void,
): Promise<File> {
  const parts = Math.max(1, Math.ceil(data.length / partLength))
  let file: File | undefined
  for (let no = 1; no <= parts; no += 1) {
    const part = data.slice((no - 1) * partLength, no * partLength)
    const known = file ? { fileId: file.id } : {}
    file = await call('notice.attach', { ...known, name, no, parts, data: part })
    onPercent(Math.round((no / parts) * 100))
  }
  if (!file) throw new Error(errorTable.FILE_MISSING)
  return { id: file.id, name: file.name, size: file.size }
}
