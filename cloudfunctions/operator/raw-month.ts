import type { Inspection } from '#shared/domain/inspection/inspection.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { RawMonth } from '#shared/domain/standing/recount.ts'
import type { Database } from '../lib/store/database.ts'

type Month = { readonly councilId: string; readonly period: string }
type Mutual = { readonly shopId: string; readonly score: number | null; readonly at: Date | null }
type Order = {
  readonly shopId: string
  readonly inspectionId: string
  readonly deduction: string
  readonly rechecks: readonly { verdict: string; period: string }[]
}

/**
 * Everything that was recorded of a council's month, as it was known at an instant: what an appeal gave back later is
 * still lost. Reads every row of the month; for the operator, not for a screen.
 */
export async function rawMonth(
  { db, store }: Database,
  { councilId, period }: Month,
  at: Date,
): Promise<RawMonth> {
  const month = { councilId, period }
  const shops = await store.shops.parts({ councilId }, everywhere, ['number'])
  const counted = { ...month, kind: 'first', score: { $ne: null } }
  const visits = await store.inspections.all(counted, everywhere)
  const keys = shops.map(({ id }) => `shop:${id}`)
  const ratings = await store.ratings.all({ subjectKey: { $in: keys }, round: period }, everywhere)
  const mutual = await db.collection<Mutual>('mutualChecks').find(month).toArray()
  const orders = await db
    .collection<Order>('orders')
    .find({ councilId, 'rechecks.period': period })
    .toArray()
  const judged = await store.inspections.byIds(
    orders.map(({ inspectionId }) => inspectionId),
    everywhere,
  )
  const known = (visit: Inspection) => ({
    ...visit,
    restored: visit.restored.filter((given) => given.at <= at),
  })
  return {
    visits: visits.map(known),
    // a month counts what is shown: the rest waits for others to be shown with
    ratings: ratings.flatMap(({ subject, shown }) =>
      shown ? [{ shopId: subject.id, level: shown.level }] : [],
    ),
    mutual: mutual.flatMap(({ shopId, score, at: done }) =>
      score !== null && done && done <= at ? [{ shopId, score }] : [],
    ),
    failedRechecks: orders
      .filter((order) => !isGivenBack(judged.get(order.inspectionId), order.deduction, at))
      .flatMap(({ shopId, rechecks }) =>
        rechecks
          .filter((recheck) => recheck.verdict === 'fail' && recheck.period === period)
          .map(() => ({ shopId })),
      ),
  }
}

const isGivenBack = (visit: Inspection | undefined, deduction: string, at: Date) =>
  visit?.restored.some((given) => given.deduction === deduction && given.at <= at) ?? false
