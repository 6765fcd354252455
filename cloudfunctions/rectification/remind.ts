import { everywhere } from '#shared/domain/people/reach.ts'
import { remindedAppeal } from '#shared/domain/rectification/appeal-moves.ts'
import { remindedOrder } from '#shared/domain/rectification/moves.ts'
import type { Order } from '#shared/domain/rectification/order.ts'
import type { Context } from '../lib/implement.ts'
import { keepAppeal, keepOrder } from './keep.ts'
import { tellReminded } from './news.ts'

/** Few enough for one transaction; the rest waits for the next tick. Lists tell what is overdue without it. */
const mostAtOnce = 200

const earliestFirst = { order: { by: 'remindAt', direction: 1 }, limit: mostAtOnce } as const

/** Says once of each order and appeal that its time is short, and once that it is over; answers how many. */
export async function remindAll({ store, now }: Pick<Context, 'store' | 'now'>): Promise<number> {
  const due = { remindAt: { $lt: now } }
  const orders = await store.orders.page(due, everywhere, earliestFirst)
  const reminded: Order[] = []
  for (const order of orders.items) {
    const next = remindedOrder(order, now)
    await keepOrder(store, order, next ?? { ...order, remindAt: null })
    if (next) reminded.push(next)
  }
  await tellReminded({ store, now }, reminded)
  const appeals = await store.appeals.page(due, everywhere, earliestFirst)
  for (const appeal of appeals.items)
    await keepAppeal(store, appeal, remindedAppeal(appeal, now) ?? { ...appeal, remindAt: null })
  return orders.items.length + appeals.items.length
}
