import { periodOf } from '#shared/kernel/time.ts'
import { except, finding, flawless, photographed } from './covenant.ts'
import type { Town } from './town.ts'

/** A month with a shop on the red list, one on the black and one that nobody saw; over, and not yet closed. */
export async function monthOver({ as, clock, shops }: Town): Promise<string> {
  const period = periodOf(clock.now())
  const results = flawless()
  const blocked = except(results, 11, { findings: [finding('11d', 9, '堵了后门')] })
  await as('ma-jun')('inspection.record', { shopId: shops.breakfast, results })
  const proven = await photographed(as('he-wei'), shops.pancakes, blocked)
  await as('he-wei')('inspection.record', { shopId: shops.pancakes, results: proven })
  clock.pass({ days: 31 })
  return period
}
