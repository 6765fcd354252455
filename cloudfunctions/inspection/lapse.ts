import { mutualLifecycle } from '#shared/domain/inspection/mutual.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { periodOf } from '#shared/kernel/time.ts'
import { step } from '#shared/kernel/timeline.ts'
import type { Context } from '../lib/implement.ts'

/** Few enough for one transaction; the rest waits for the next tick. */
const mostAtOnce = 200

/** Checks of a month that is over and that nobody did, and answers how many. */
export async function lapseChecks({ store, now }: Pick<Context, 'store' | 'now'>): Promise<number> {
  const over = { state: 'assigned', period: { $lt: periodOf(now) } }
  const order = { by: '_id', direction: 1 } as const
  const { items } = await store.mutualChecks.page(over, everywhere, { order, limit: mostAtOnce })
  for (const check of items)
    await store.mutualChecks.replace(
      { ...check, ...step(mutualLifecycle, check, 'lapse', { now, by: 'timer' }) },
      everywhere,
    )
  return items.length
}
