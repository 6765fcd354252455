import { type Review, reviewId } from '#shared/domain/moderation/review.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'

type Held = Pick<Review, 'kind' | 'aboutId' | 'area' | 'text'>

/**
 * Lets a text wait for a person's look if the content check was unsure of it; what was waiting under the same id is replaced,
 * or dropped when the new words have passed.
 * Store `context.said` as the thing's `check`, and show it to others only when that is `passed`. One read, one write.
 */
export async function hold(
  { store, said }: Pick<Context, 'store' | 'said'>,
  held: Held,
): Promise<void> {
  const id = reviewId(held.kind, held.aboutId)
  if (said !== 'pending') return store.reviews.removeAll({ _id: id, state: 'waiting' }, everywhere)
  const waiting = { ...held, id, state: 'waiting', decidedBy: null, decidedAt: null } as const
  const before = await store.reviews.find(id, everywhere)
  if (before) await store.reviews.replace({ ...waiting, version: before.version }, everywhere)
  else await store.reviews.insert({ ...waiting, version: 0 })
}
