import { everywhere } from '#shared/domain/people/reach.ts'
import { lapsed } from '#shared/domain/rectification/moves.ts'
import { countsOf, noCounts } from '#shared/domain/rectification/tally.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import { movedCounts, totalCounts } from '#shared/kernel/counts.ts'
import type { Context } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { moveTallies } from './keep.ts'

/**
 * Ends what a shop that closes still had to put right. Appeals that are lodged stay to be decided: they may give points
 * back. The tallies are touched even when they do not move, so that a visit handed in at the same moment takes turns with
 * the closing. One write an order that is owed, and two tallies.
 */
export async function lapseOrders(context: Context, shop: Shop, reason: string): Promise<void> {
  const { store, now } = context
  const where = { shopId: shop.id, state: { $in: ['open', 'answered'] } }
  const before = await store.orders.all(where, everywhere)
  const doing = { now, by: actorOf(context).id }
  const after = before.map((order) => lapsed(order, reason, doing))
  await store.orders.replaceAll(after, everywhere)
  const change = movedCounts(totalCounts(before.map(countsOf)), totalCounts(after.map(countsOf)))
  const place = { shopId: shop.id, councilId: shop.councilId, area: shop.area }
  await moveTallies(store, place, { ...noCounts, ...change })
}
