import { dayOf } from '#shared/kernel/time.ts'

const hour = 3_600_000
/** As Shanghai's clocks show it, read in UTC: the phone may stand in another zone. */
const there = (now: Date) => new Date(now.getTime() + 8 * hour)

/** `11月24日 星期二`. */
export function todayText(now: Date): string {
  const [, month, day] = dayOf(now).split('-').map(Number)
  return `${month}月${day}日 星期${'日一二三四五六'.charAt(there(now).getUTCDay())}`
}
