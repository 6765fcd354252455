import { addDays, dayOf, weekdayOf, yearOf } from '../time.ts'
import { year2025 } from './2025.ts'
import { year2026 } from './2026.ts'

/** A new notice of the State Council is a new table here. */
const years = [year2025, year2026]
const lastYear = Math.max(...years.map(({ year }) => year))

/** How long before its end the calendar begins to ask for the next year. The notices come in November. */
const warnDays = 60

/** The last Shanghai day the calendar knows. */
export const calendarEndsOn = `${lastYear}-12-31`

export const knowsYear = (year: number) => years.some((known) => known.year === year)

const isOff = (day: string) =>
  years.some(({ off }) => Object.values(off).some(([from, to]) => from <= day && day <= to))

const isMakeUpDay = (day: string) => years.some(({ makeUpDays }) => makeUpDays.includes(day))

/**
 * Whether offices work on a Shanghai day; Monday to Friday in a year that is not known.
 * @throws RangeError when it is no day of the calendar.
 */
export function isWorkday(day: string): boolean {
  const weekday = weekdayOf(day)
  if (isOff(day)) return false
  return (weekday >= 1 && weekday <= 5) || isMakeUpDay(day)
}

/** For people: that the calendar runs out or has run out, and how deadlines are reckoned then; null while it is long enough. */
export function calendarWarning(now: Date): string | null {
  if (dayOf(now) < addDays(calendarEndsOn, -warnDays)) return null
  const year = yearOf(now)
  const which = year > lastYear ? '期限' : '跨年的期限'
  return `${Math.max(year, lastYear + 1)} 年的放假安排还没有录入，${which}先按周一到周五推算，录入后以公布的安排为准。`
}
