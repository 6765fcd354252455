import { everywhere } from '#shared/domain/people/reach.ts'
import type { Opinion } from '#shared/domain/rating/rating.ts'
import { subjectKey } from '#shared/domain/rating/subject.ts'
import { allPeriods, changeOf, noChange, tallyId } from '#shared/domain/rating/tally.ts'
import type { Store } from '../lib/store/store.ts'
import { adjustMonth } from '../standing/adjust.ts'
import type { Located } from './subject.ts'

type Change = {
  readonly round: string
  readonly before: Opinion | null
  readonly after: Opinion
  readonly now: Date
}

/** Moves every count that a rating touches, in the rating's own transaction: two tallies, and a shop's month. */
export async function count(
  store: Store,
  { subject, area, shop }: Located,
  { round, before, after, now }: Change,
): Promise<void> {
  const key = subjectKey(subject)
  const change = { ...noChange, ...changeOf(before, after) }
  for (const period of [round, allPeriods])
    await store.tallies.tally(tallyId(key, period), { subjectKey: key, area, period }, change)
  if (!shop) return
  const council = await store.councils.get(shop.councilId, everywhere)
  const ratings = { count: before ? 0 : 1, total: after.level - (before?.level ?? 0) }
  await adjustMonth(store, { shop, council, period: round }, { ratings }, { now, because: '评价' })
}
