import { everywhere } from '#shared/domain/people/reach.ts'
import type { Photo } from '#shared/domain/photo/photo.ts'
import { daysBefore } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'
import type { Verdict } from '../lib/platform.ts'
import type { Store } from '../lib/store/store.ts'
import { enqueue } from './hold.ts'

type Marks = Pick<Photo, 'id' | 'area' | 'usedBy'>

/**
 * Hands a picture over to be looked at, while its taker is still known to the platform; the answer comes now or later. It
 * happens after the upload is committed: if it is lost, a person looks (`overdue`).
 */
export function askAbout(
  { after, checkPicture, identity }: Pick<Context, 'after' | 'checkPicture' | 'identity'>,
  photo: Pick<Photo, 'id' | 'area' | 'purpose' | 'mime' | 'data'>,
): void {
  after(async (store) => {
    const { id, area, purpose, mime, data } = photo
    const answer = await checkPicture({ identity, id, purpose, mime, data })
    if ('trace' in answer)
      await store.photos.setAll({ _id: id }, { trace: answer.trace }, everywhere)
    else await judge(store, { id, area, usedBy: null }, answer.verdict)
  })
}

/** What the platform says of a picture; what it is unsure of waits for a person as soon as it is handed in. */
export async function judge(store: Store, photo: Marks, verdict: Verdict): Promise<void> {
  const waiting = { _id: photo.id, check: 'pending' }
  if (verdict === 'review') {
    await store.photos.setAll(waiting, { looked: 'unsure' }, everywhere)
    if (photo.usedBy !== null) await queueUp(store, [photo])
    return
  }
  const check = verdict === 'pass' ? 'passed' : 'refused'
  await store.photos.setAll(waiting, { check, looked: 'sure' }, everywhere)
}

/** Pictures that a person has to look at. */
export async function queueUp(store: Store, photos: readonly Marks[]): Promise<void> {
  for (const { id, area } of photos)
    await enqueue(store, { kind: 'photo', aboutId: id, area, text: '', writerId: null })
}

/** Few enough for one transaction; the rest waits for the next tick. */
const mostAtOnce = 100

/** A day is enough for an answer: what is handed in and has none by then goes to a person. Answers how many. */
export async function overdue({ store, now }: Pick<Context, 'store' | 'now'>): Promise<number> {
  const where = { looked: 'asked', usedBy: { $ne: null }, at: { $lt: daysBefore(now, 1) } }
  const late = await store.photos.parts(where, everywhere, ['area', 'usedBy'], mostAtOnce)
  const ids = late.map(({ id }) => id)
  if (ids.length > 0)
    await store.photos.setAll({ _id: { $in: ids } }, { looked: 'unsure' }, everywhere)
  await queueUp(store, late)
  return late.length
}
