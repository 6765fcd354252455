import { everywhere } from '#shared/domain/people/reach.ts'
import { tallyId } from '#shared/domain/rating/tally.ts'
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
