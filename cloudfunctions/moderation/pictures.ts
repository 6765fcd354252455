import { seenFrom } from '#shared/domain/moderation/review.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Photo } from '#shared/domain/photo/photo.ts'
import { isNameless } from '#shared/domain/photo/purposes.ts'
import { daysBefore } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'
import type { Verdict } from '../lib/platform.ts'
import { enqueue } from './hold.ts'

type Marks = Pick<Photo, 'id' | 'area' | 'usedBy' | 'purpose'>
type At = Pick<Context, 'store' | 'now'>

/**
 * Hands a picture over to be looked at, while its taker is still known to the platform; the answer comes now or later. It
 * happens after the upload is committed: if it is lost, a person looks (`overdue`).
 */
export function askAbout(
  {
    after,
    checkPicture,
    identity,
    now,
  }: Pick<Context, 'after' | 'checkPicture' | 'identity' | 'now'>,
  photo: Pick<Photo, 'id' | 'area' | 'purpose' | 'mime' | 'data'>,
): void {
  after(async (store) => {
    const { id, area, purpose, mime, data } = photo
    const shown = { identity, id, purpose, mime, data }
    // a look that cannot be had is not sure
    const answer = await checkPicture(shown).catch(() => ({ verdict: 'review' as const }))
    if ('trace' in answer)
      await store.photos.setAll({ _id: id }, { trace: answer.trace }, everywhere)
    else await judge({ store, now }, { id, area, purpose, usedBy: null }, answer.verdict)
  })
}

/** What the platform says of a picture; what it is unsure of waits for a person as soon as it is handed in. */
export async function judge(at: At, photo: Marks, verdict: Verdict): Promise<void> {
  const { photos } = at.store
  const waiting = { _id: photo.id, check: 'pending' }
  if (verdict === 'review') {
    await photos.setAll(waiting, { looked: 'unsure' }, everywhere)
    if (photo.usedBy !== null) await queueUp(at, [photo])
    return
  }
  const check = verdict === 'pass' ? 'passed' : 'refused'
  await photos.setAll(waiting, { check, looked: 'sure' }, everywhere)
}

/** Pictures that a person has to look at. */
export async function queueUp({ store, now }: At, photos: readonly Marks[]): Promise<void> {
  for (const { id, area, purpose } of photos) {
    const from = seenFrom(isNameless(purpose), now)
    await enqueue(store, { kind: 'photo', aboutId: id, area, text: '', writerId: null, from })
  }
}

/** Few enough for one transaction; the rest waits for the next tick. */
const mostAtOnce = 100

/** A day is enough for an answer: what is handed in and has none by then goes to a person. Answers how many. */
export async function overdue({ store, now }: At): Promise<number> {
  const where = { looked: 'asked', usedBy: { $ne: null }, at: { $lt: daysBefore(now, 1) } }
  const late = await store.photos.parts(
    where,
    everywhere,
    ['area', 'usedBy', 'purpose'],
    mostAtOnce,
  )
  const ids = late.map(({ id }) => id)
  if (ids.length > 0)
    await store.photos.setAll({ _id: { $in: ids } }, { looked: 'unsure' }, everywhere)
  await queueUp({ store, now }, late)
  return late.length
}
