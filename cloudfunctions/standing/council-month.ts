import { everywhere } from '#shared/domain/people/reach.ts'
import { isOver } from '#shared/domain/standing/closing-day.ts'
import { councilMonthId } from '#shared/domain/standing/council-month.ts'
import type { Increments } from '../lib/store/rows.ts'
import type { Store } from '../lib/store/store.ts'

type Month = { readonly councilId: string; readonly period: string; readonly now: Date }

/** When a council's month was closed; null while it is open. The month under way cannot be closed and costs no read. */
export async function closedSince(
  store: Store,
  { councilId, period, now }: Month,
): Promise<Date | null> {
  if (!isOver(period, now)) return null
  const month = await store.councilMonths.find(councilMonthId(councilId, period), everywhere)
  return month?.closedAt ?? null
}

const nothing: Increments = { inspections: 0, shops: 0, total: 0 }

/**
 * Moves the counters of a council's month, which the first move begins. A closed month stays as it was closed, whatever
 * is given back later: of that tell the corrections of its shops.
 */
export async function moveCouncilMonth(
  store: Store,
  { area, ...month }: Month & { readonly area: string },
  by: Increments,
): Promise<void> {
  if (await closedSince(store, month)) return
  const { councilId, period } = month
  const beginsItems = !Object.keys(by).some((field) => field.startsWith('items.'))
  const fields = { councilId, area, period, closedAt: null, ...(beginsItems && { items: {} }) }
  await store.councilMonths.tally(councilMonthId(councilId, period), fields, { ...nothing, ...by })
}
