import { filePartId, type NoticeFile } from '#shared/domain/notice/file.ts'
import {
  beginsAs,
  fileKindOf,
  fileKinds,
  largestFile,
  mostWaitingFiles,
} from '#shared/domain/notice/file-kinds.ts'
import { bytesIn } from '#shared/kernel/base64.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import { actorOf } from '../people/actor.ts'
import { dataOf } from './files.ts'

type Part = { readonly no: number; readonly data: string }

/** A document comes in parts, in order; the last one is followed by a look at the whole. */
export const attachHandlers: Pick<Handlers<'notice'>, 'notice.attach'> = {
  'notice.attach': async (context, { fileId, name, no, parts, data }) => {
    const file = fileId
      ? await nextOf(context, fileId, { no, parts })
      : await firstOf(context, { name, no, parts, data })
    const size = file.size + bytesIn(data)
    if (size > largestFile) throw new AppError('FILE_TOO_LARGE')
    const { store } = context
    await store.noticeFileParts.insert({
      id: filePartId(file.id, no),
      fileId: file.id,
      no,
      data,
      version: 0,
    })
    const grown = { ...file, size, received: no }
    if (no === parts) await refuseOther(context, grown)
    return no === 1
      ? store.noticeFiles.insert(grown)
      : store.noticeFiles.replace(grown, own(context))
  },
}

const own = (context: Context) => [{ kind: 'person', id: actorOf(context).id }] as const

async function firstOf(
  context: Context,
  { name, no, parts, data }: Part & { readonly name: string; readonly parts: number },
): Promise<NoticeFile> {
  const kind = fileKindOf(name)
  if (!kind || !beginsAs(kind, data)) throw new AppError('FILE_UNREADABLE')
  if (no !== 1) throw new AppError('FILE_MISSING')
  const waiting = { usedBy: null }
  const { noticeFiles } = context.store
  if ((await noticeFiles.count(waiting, own(context), mostWaitingFiles)) === mostWaitingFiles)
    throw new AppError('FILE_TOO_MANY')
  return {
    id: newId(),
    name,
    kind,
    size: 0,
    parts,
    received: 0,
    uploadedBy: actorOf(context).id,
    at: context.now,
    usedBy: null,
    version: 0,
  }
}

/** What has come so far, if this part is the one that follows. @throws FILE_MISSING */
async function nextOf(
  context: Context,
  fileId: string,
  { no, parts }: { readonly no: number; readonly parts: number },
): Promise<NoticeFile> {
  const file = await context.store.noticeFiles.find(fileId, own(context))
  if (!file || file.parts !== parts || file.received + 1 !== no) throw new AppError('FILE_MISSING')
  return file
}

/** A Word file is a zip that holds a Word text, and so on: a name alone proves nothing. @throws FILE_UNREADABLE */
async function refuseOther({ store }: Context, file: NoticeFile): Promise<void> {
  const whole = Buffer.from(await dataOf(store, file), 'base64')
  if (!whole.includes(fileKinds[file.kind].holds)) throw new AppError('FILE_UNREADABLE')
}
