import { type HandedIn, ordersOf } from '#shared/domain/rectification/orders-of.ts'
import { countsOf } from '#shared/domain/rectification/tally.ts'
import type { Counts } from '#shared/kernel/counts.ts'
import type { Store } from '../lib/store/store.ts'
import { moveTallies } from './keep.ts'
import { tellOpened } from './news.ts'

/**
 * Opens an order for every finding that a department handed in with a first visit, in that transaction: one write for
 * each finding, two for what stands of the shop and the council, and one message to its owners.
 */
export async function openOrders(store: Store, handedIn: HandedIn): Promise<void> {
  if (handedIn.inspection.kind !== 'first') return
  const orders = ordersOf(handedIn)
  for (const order of orders) await store.orders.insert(order)
  const [first] = orders
  if (first) await moveTallies(store, first, times(countsOf(first), orders.length))
  await tellOpened({ store, now: handedIn.now }, orders)
}

/** Orders of one part are counted alike; noughts are kept, so that the first of a shop makes its tally whole. */
const times = (counts: Counts, factor: number): Counts =>
  Object.fromEntries(Object.entries(counts).map(([field, count]) => [field, count * factor]))
