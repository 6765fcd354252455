import { everywhere } from '#shared/domain/people/reach.ts'
import { lastDue } from '#shared/domain/standing/closing-day.ts'
import { mostShops } from '#shared/domain/standing/month-list.ts'
import type { Context } from '../lib/implement.ts'
import { closeMonth } from './closing.ts'

/** Small councils closed at one tick; the rest waits for the next. */
const mostAtOnce = 20

/**
 * Closes ended months that nobody closed by their day, the earliest first, and answers how many: as many as have a
 * thousand shops together, and one in any case. A month in which nothing was seen has nothing to publish and stays.
 */
export async function closeDue({ store, now }: Pick<Context, 'store' | 'now'>): Promise<number> {
  const where = { closedAt: null, period: { $lte: lastDue(now) } }
  const order = { by: 'period', direction: 1 } as const
  const due = await store.councilMonths.page(where, everywhere, { order, limit: mostAtOnce })
  let closed = 0
  let shops = 0
  for (const { councilId, period } of due.items) {
    const council = await store.councils.get(councilId, everywhere)
    shops += council.shops
    if (closed > 0 && shops > mostShops) break
    await closeMonth(store, { council, period, now })
    closed += 1
  }
  return closed
}
