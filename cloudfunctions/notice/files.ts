import { filePartId, type NoticeFile } from '#shared/domain/notice/file.ts'
import type { Notice } from '#shared/domain/notice/notice.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context } from '../lib/implement.ts'
import type { Store } from '../lib/store/store.ts'
import { actorOf } from '../people/actor.ts'

/** A whole document as base64: eleven parts at most. */
export async function dataOf(store: Store, { id, parts }: NoticeFile): Promise<string> {
  const ids = Array.from({ length: parts }, (_, index) => filePartId(id, index + 1))
  const found = await store.noticeFileParts.byIds(ids, everywhere)
  const bytes = ids.map((one) => Buffer.from(found.get(one)?.data ?? '', 'base64'))
  return Buffer.concat(bytes).toString('base64')
}

/**
 * Hands documents in with a notice, and lets go of those that it no longer carries: the clock sweeps them. Each is the
 * caller's own, complete, and in no other notice; what the notice has already stays. @throws FILE_MISSING
 */
export async function handFilesIn(
  context: Context,
  notice: Pick<Notice, 'id' | 'attachments'>,
  ids: readonly string[],
): Promise<Notice['attachments']> {
  const { noticeFiles } = context.store
  const wanted = [...new Set(ids)]
  const found = await noticeFiles.byIds(wanted, everywhere)
  const mine = actorOf(context).id
  const files = wanted.flatMap((id) => found.get(id) ?? [])
  const usable = files.filter(
    ({ usedBy, uploadedBy, received, parts }) =>
      received === parts && (usedBy === notice.id || (usedBy === null && uploadedBy === mine)),
  )
  if (usable.length < wanted.length) throw new AppError('FILE_MISSING', { field: 'attachments' })
  const dropped = notice.attachments.map(({ id }) => id).filter((id) => !wanted.includes(id))
  const free = { _id: { $in: dropped }, usedBy: notice.id }
  if (dropped.length > 0) await noticeFiles.setAll(free, { usedBy: null }, everywhere)
  const fresh = { _id: { $in: wanted }, usedBy: null }
  if (wanted.length > 0) await noticeFiles.setAll(fresh, { usedBy: notice.id }, everywhere)
  return files.map(({ id, name, size }) => ({ id, name, size }))
}
