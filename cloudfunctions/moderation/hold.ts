import {
  isNamelessKind,
  type Review,
  reviewId,
  seenFrom,
} from '#shared/domain/moderation/review.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'
import type { Store } from '../lib/store/store.ts'

type Held = Pick<Review, 'kind' | 'aboutId' | 'area' | 'text'>

/**
 * Lets a text wait for a person's look if the content check was unsure of it; what was waiting under the same id is replaced,
 * or dropped when the new words have passed. Store `context.said` as the thing's `check`, and show it to others only when
 * that is `passed`. One read, one write.
 */
export async function hold(
  { store, said, person, now }: Pick<Context, 'store' | 'said' | 'person' | 'now'>,
  held: Held,
): Promise<void> {
  const id = reviewId(held.kind, held.aboutId)
  if (said !== 'pending') return store.reviews.removeAll({ _id: id, state: 'waiting' }, everywhere)
  const nameless = isNamelessKind(held.kind)
  const writerId = nameless ? null : (person?.id ?? null)
  await enqueue(store, { ...held, writerId, from: seenFrom(nameless, now) })
}

/** Puts something into the review queue, anew if it was there. */
export async function enqueue(
  store: Store,
  held: Held & Pick<Review, 'writerId' | 'from'>,
): Promise<void> {
  const id = reviewId(held.kind, held.aboutId)
  const undecided = { state: 'waiting', decidedBy: null, decidedAt: null, reason: null } as const
  const before = await store.reviews.find(id, everywhere)
  const waiting = { ...held, ...undecided, id, version: before?.version ?? 0 }
  if (before) await store.reviews.replace(waiting, everywhere)
  else await store.reviews.insert(waiting)
}
