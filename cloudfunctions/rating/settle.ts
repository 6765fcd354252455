import { everywhere } from '#shared/domain/people/reach.ts'
import { tallyId } from '#shared/domain/rating/tally.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'
import type { Store } from '../lib/store/store.ts'
import { settle } from './tally.ts'

/** Before a council's month is closed its shops' ratings are complete: one read, and one tally a shop that has any. */
export async function settleShops(
  store: Store,
  shopIds: readonly string[],
  { period, now }: { readonly period: string; readonly now: Date },
): Promise<void> {
  const ids = shopIds.map((id) => tallyId(`shop:${id}`, period))
  for (const tally of (await store.tallies.byIds(ids, everywhere)).values())
    if (!tally.settled) await settle(store, tally, now)
}

/** Few enough for one transaction; the rest waits for the next tick. */
const mostAtOnce = 200

/** Rounds of every kind that are over, soonest ended first; answers how many. Reads what it settles, by an index. */
export async function settleOver({ store, now }: Pick<Context, 'store' | 'now'>): Promise<number> {
  const over = { settled: false, until: { $lt: dayOf(now) } }
  const order = { by: 'until', direction: 1 } as const
  const { items } = await store.tallies.page(over, everywhere, { order, limit: mostAtOnce })
  for (const tally of items) await settle(store, tally, now)
  return items.length
}
