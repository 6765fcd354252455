import { everywhere } from '#shared/domain/people/reach.ts'
import type { Appeal } from '#shared/domain/rectification/appeal.ts'
import type { Order } from '#shared/domain/rectification/order.ts'
import { appealCounts, countsOf } from '#shared/domain/rectification/tally.ts'
import { type Counts, movedCounts } from '#shared/kernel/counts.ts'
import type { Store } from '../lib/store/store.ts'

type Place = Pick<Order, 'shopId' | 'councilId' | 'area'>

/** Moves what stands of a shop and of its council: two documents, in the transaction of what moved. */
export async function moveTallies(
  { orderTallies }: Store,
  { shopId, councilId, area }: Place,
  change: Counts,
): Promise<void> {
  if (Object.keys(change).length === 0) return
  await orderTallies.tally(shopId, { kind: 'shop', councilId, shopId, area }, change)
  const council = { kind: 'council', councilId, shopId: null, area }
  await orderTallies.tally(councilId, council, change)
}

/** Saves an order over what it was, and what is counted of it. */
export async function keepOrder(store: Store, before: Order, after: Order): Promise<Order> {
  const kept = await store.orders.replace(after, everywhere)
  await moveTallies(store, kept, movedCounts(countsOf(before), countsOf(after)))
  return kept
}

/** Saves an appeal over what it was, or anew, and what is counted of it. @throws ALREADY_APPEALED */
export async function keepAppeal(
  store: Store,
  before: Appeal | null,
  after: Appeal,
): Promise<Appeal> {
  const { appeals } = store
  const kept = await (before ? appeals.replace(after, everywhere) : appeals.insert(after))
  const was = before ? appealCounts(before) : {}
  await moveTallies(store, kept, movedCounts(was, appealCounts(after)))
  return kept
}
