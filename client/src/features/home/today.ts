import { dayOf, monthDayText, weekdayOf } from '#shared/kernel/time.ts'

/** `11月24日 星期二`. */
export function todayText(now: Date): string {
  const day = dayOf(now)
  return `${monthDayText(day)} 星期${'日一二三四五六'.charAt(weekdayOf(day))}`
}
