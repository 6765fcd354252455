import { everywhere } from '#shared/domain/people/reach.ts'
import { standingId } from '#shared/domain/standing/standing.ts'
import { starMonths } from '#shared/domain/standing/stars.ts'
import type { Store } from '../lib/store/store.ts'
import { lastCorrections } from './corrections.ts'

/**
 * How many of a council's closed months before this one each shop was on the red list, corrections counted. Reads the
 * published lists, eleven at most, not the standings behind them.
 */
export async function redMonthsBefore(
  store: Store,
  councilId: string,
  period: string,
): Promise<(shopId: string) => number> {
  const order = { by: 'period', direction: -1 } as const
  const where = { councilId, period: { $lt: period } }
  const { items } = await store.lists.page(where, everywhere, { order, limit: starMonths - 1 })
  const periods = items.map((list) => list.period)
  const corrected = await lastCorrections(store, { councilId, period: { $in: periods } })
  const months = new Map<string, number>()
  const add = (shopId: string) => months.set(shopId, (months.get(shopId) ?? 0) + 1)
  for (const list of items)
    for (const { shopId } of list.red)
      if (!corrected.has(standingId(shopId, list.period))) add(shopId)
  for (const { shopId, after } of corrected.values()) if (after.grade === 'red') add(shopId)
  return (shopId) => months.get(shopId) ?? 0
}
