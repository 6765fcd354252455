import { everywhere } from '#shared/domain/people/reach.ts'
import { unusedDays } from '#shared/domain/photo/photo.ts'
import { daysBefore } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'

/** Few enough for one transaction; the rest waits for the next tick. */
const mostAtOnce = 200

/** Deletes photos that nobody handed in for a week, and answers how many. Reads their ids only. */
export async function sweepPhotos({ store, now }: Pick<Context, 'store' | 'now'>): Promise<number> {
  const where = { usedBy: null, at: { $lt: daysBefore(now, unusedDays) } }
  const unused = await store.photos.parts(where, everywhere, ['usedBy'], mostAtOnce)
  const ids = unused.map(({ id }) => id)
  await store.photos.removeAll({ ...where, _id: { $in: ids } }, everywhere)
  return ids.length
}
