import type { Edition } from '#shared/domain/covenant/edition.ts'
import type { Inspection } from '#shared/domain/inspection/inspection.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Order } from '#shared/domain/rectification/order.ts'
import { restore, undoneFailures } from '#shared/domain/rectification/restore.ts'
import { councilMonthId } from '#shared/domain/standing/council-month.ts'
import type { SampleChange } from '#shared/domain/standing/samples.ts'
import type { Store } from '../lib/store/store.ts'
import { adjustMonth } from '../standing/adjust.ts'

type Finding = {
  readonly order: Order
  readonly inspection: Inspection
  readonly edition: Edition
  readonly now: Date
}

/**
 * Gives a finding back: the visit's score is reckoned anew, and every month that the finding moved moves back by
 * exactly as much, in the same transaction. Answers the new score; null while a joint visit is not complete.
 */
export async function giveBack(store: Store, finding: Finding): Promise<number | null> {
  const { order, inspection, edition, now } = finding
  const given = { deduction: order.deduction, appealId: order.id, at: now }
  const { inspection: next, change } = restore(edition, inspection, given)
  await store.inspections.replace(next, everywhere)
  await moveMonths(store, finding, change)
  if (change) await moveCouncilMonth(store, next, change)
  return next.score?.score ?? null
}

async function moveMonths(
  store: Store,
  { order, inspection, now }: Finding,
  change: SampleChange | null,
): Promise<void> {
  const months = new Map<string, SampleChange>(change ? [[inspection.period, change]] : [])
  for (const [period, failures] of undoneFailures(order.rechecks))
    months.set(period, { ...months.get(period), failedRechecks: -failures })
  const [shop, council] = await Promise.all([
    store.shops.get(order.shopId, everywhere),
    store.councils.get(order.councilId, everywhere),
  ])
  const because = `申诉成立：第${order.no}项“${order.title}”补回 ${order.points} 分`
  for (const [period, moved] of months)
    await adjustMonth(store, { shop, council, period }, moved, { now, because })
}

/** A closed month stays as it was published: there only the correction of the shop tells. */
async function moveCouncilMonth(
  { councilMonths }: Store,
  { councilId, period }: Inspection,
  { inspections, items = [] }: SampleChange,
): Promise<void> {
  const id = councilMonthId(councilId, period)
  const month = await councilMonths.find(id, everywhere)
  if (!month || month.closedAt !== null) return
  const gains = items.map(({ no, kept }) => [`items.${no}.kept`, kept])
  const change = { total: inspections?.total ?? 0, ...Object.fromEntries(gains) }
  await councilMonths.add(id, change, everywhere)
}
