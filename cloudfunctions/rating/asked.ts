import { everywhere } from '#shared/domain/people/reach.ts'
import type { Rating } from '#shared/domain/rating/rating.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'
import { locate } from './locators.ts'
import { voterOf } from './voter.ts'

/** Few enough to answer in one sitting; the rest comes when these are done. */
const mostAtOnce = 10

/** What the caller spoke of and is asked about again, soonest over first: a page of their own voices, and each one's subject. */
export async function asked(context: Context) {
  const { store, identity, now, voterKey } = context
  const today = dayOf(now)
  const voter = voterOf(voterKey(), identity)
  const where = { voter, askUntil: { $gte: today }, askFrom: { $lte: today } }
  const order = { by: 'askUntil', direction: 1 } as const
  const { items } = await store.ratings.page(where, everywhere, { order, limit: mostAtOnce })
  const cards = await Promise.all(items.map((row) => cardOf(context, row)))
  return { items: cards.flatMap((card) => card ?? []) }
}

/** Null for what has gone, or lies where the caller no longer lives. */
async function cardOf(context: Context, { subject, round, askUntil, level }: Rating) {
  const located = await locate(context, subject).catch(() => null)
  const { name = '', note = '', over } = located ?? {}
  const gone = !located || (over !== undefined && over !== 'SUBJECT_EXPIRED')
  return gone || !askUntil ? null : { subject, name, note, round, until: askUntil, level }
}
