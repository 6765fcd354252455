import { periodAfter } from '../../kernel/period.ts'
import { instantOf, periodOf } from '../../kernel/time.ts'

/** When an ended month is closed by the clock if nobody did it before: a day and hour of the month after. */
const closing = { day: '05', clock: '08:00' }

export const closesAt = (period: string): Date =>
  instantOf(`${periodAfter(period, 1)}-${closing.day}`, closing.clock)

export const isOver = (period: string, now: Date): boolean => period < periodOf(now)

/** The last month that the clock closes at this instant. */
export function lastDue(now: Date): string {
  const before = periodAfter(periodOf(now), -1)
  return closesAt(before) <= now ? before : periodAfter(before, -1)
}
