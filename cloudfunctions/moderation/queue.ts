import { reviewKinds } from '#shared/domain/moderation/kinds.ts'
import { kindsFor, mayReview, type Review } from '#shared/domain/moderation/review.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { tell } from '../inbox/tell.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { isOwn } from './own.ts'
import { mark } from './subjects.ts'

type Names = 'moderation.queue' | 'moderation.decide'

/** By id, never by hour: for most kinds nobody may learn who spoke first. */
const order = { by: '_id', direction: 1 } as const

export const queueHandlers: Pick<Handlers<'moderation'>, Names> = {
  // one page of one index and the names of its places
  'moderation.queue': async ({ store, reach, entitling, now }, { state, after }) => {
    const kinds = kindsFor(entitling.map(({ role }) => role))
    const where = { state, kind: { $in: kinds }, from: { $lte: dayOf(now) } }
    const { items, next } = await store.reviews.page(where, reach, { order, after })
    const mine = items.filter((review) => mayReview(entitling, review))
    const places = await store.areas.byIds([...new Set(mine.map(({ area }) => area))], everywhere)
    return {
      items: mine.map((review) => ({ ...review, place: places.get(review.area)?.name ?? '' })),
      next,
    }
  },

  // who has decided may decide anew; two at once take turns at the row
  'moderation.decide': async (context, { reviewId, version, verdict, reason }) => {
    const { store, reach, entitling, now } = context
    const review = await store.reviews.get(reviewId, reach)
    const { id: decidedBy } = actorOf(context)
    if (!mayReview(entitling, review) || review.from > dayOf(now))
      throw new AppError('OUT_OF_REACH')
    if (await isOwn(context, review)) throw new AppError('OWN_WORDS')
    if (version !== undefined && version !== review.version) throw new AppError('STALE_VERSION')
    if (verdict === 'refused' && !reason)
      throw new AppError('REFUSAL_REASON_REQUIRED', { field: 'reason' })
    const decided = { state: verdict, reason: reason ?? null, decidedBy, decidedAt: now }
    const kept = await store.reviews.replace({ ...review, ...decided }, everywhere)
    await mark(context, review, verdict)
    await tellWriter(context, kept)
    const { name: place } = await store.areas.get(review.area, everywhere)
    return { ...kept, place }
  },
}

async function tellWriter(context: Context, review: Review): Promise<void> {
  if (!review.writerId) return
  const passed = review.state === 'passed'
  await tell(context, {
    event: `review:${review.id}:${review.version}`,
    to: [review.writerId],
    about: 'review',
    aboutId: review.id,
    title: passed ? '您写的话公开了' : '您写的话没有公开',
    text: passed ? reviewKinds[review.kind].zh : (review.reason ?? ''),
  })
}
