import { everywhere } from '#shared/domain/people/reach.ts'
import { awake } from '#shared/domain/redress/awake.ts'
import type { Context } from '../lib/implement.ts'
import { keepRedress } from './keep.ts'
import { tellAwake } from './news.ts'

/** Few enough for one transaction; the rest waits for the next tick. Lists tell what is due without it. */
const mostAtOnce = 100

const earliestFirst = { order: { by: 'wakeAt', direction: 1 }, limit: mostAtOnce } as const

/** Mornings and deadlines of bad ratings; answers of how many. */
export async function wakeRedresses(context: Pick<Context, 'store' | 'now'>): Promise<number> {
  const { store, now } = context
  const { items } = await store.redresses.page({ wakeAt: { $lt: now } }, everywhere, earliestFirst)
  for (const redress of items) {
    const next = awake(redress, now)
    await tellAwake(context, redress, await keepRedress(store, redress, next))
  }
  return items.length
}
