import { isWorkday, knowsYear } from './calendar/calendar.ts'
import { closesAt, officeHours, opensAt, workdayHours } from './calendar/office-hours.ts'
import { addDays, dayOf, instantOf, yearOf } from './time.ts'

export { calendarEndsOn, calendarWarning, isWorkday } from './calendar/calendar.ts'

/** `certain` is false when a day on the way lies in a year whose holidays are not known. */
export type Deadline = { readonly at: Date; readonly certain: boolean }

/** Milliseconds since 1970. */
type Span = { readonly from: number; readonly to: number }

const hour = 3_600_000

/** Beyond these it is a mistake; they bound every walk from day to day. */
const most = { days: 10_000, hours: 10_000 * workdayHours }
const years = { first: 1970, last: 2200 }

function check(amount: number, limit: number): void {
  if (!(amount >= 0 && amount <= limit)) throw new RangeError(`not an amount of time: ${amount}`)
}

function checkInstant(at: Date): void {
  const year = yearOf(at)
  if (!(year >= years.first && year <= years.last))
    throw new RangeError('not an instant of our time')
}

/** The office time of a Shanghai day, in order; none on a day off. */
const spansOf = (day: string): Span[] =>
  isWorkday(day)
    ? officeHours.map(({ from, to }) => ({
        from: instantOf(day, from).getTime(),
        to: instantOf(day, to).getTime(),
      }))
    : []

function deadline(from: Date, at: Date): Deadline {
  let certain = true
  for (let year = yearOf(from); year <= yearOf(at); year++) certain &&= knowsYear(year)
  return { at, certain }
}

/**
 * When so many working hours (fractions count, to the millisecond) have gone by. A start outside office hours waits for
 * the next; an end of office hours stays there and is not the next morning; no hours is the next moment of office time.
 * Steps day by day.
 * @throws RangeError for hours that are negative, not finite or beyond 10 000 days, and for no instant.
 */
export function addWorkingHours(from: Date, hours: number): Deadline {
  checkInstant(from)
  check(hours, most.hours)
  let left = Math.round(hours * hour)
  for (let day = dayOf(from); ; day = addDays(day, 1))
    for (const span of spansOf(day)) {
      const start = Math.max(span.from, from.getTime())
      if (start + left <= span.to) return deadline(from, new Date(start + left))
      left -= Math.max(0, span.to - start)
    }
}

/**
 * The end of office hours on the n-th workday after the day of `from`. None at all is the end of the day itself, or of the
 * next workday when it is over or a day off. Steps day by day.
 * @throws RangeError for days that are negative, not whole or beyond 10 000, and for no instant.
 */
export function addWorkingDays(from: Date, days: number): Deadline {
  checkInstant(from)
  check(days, most.days)
  if (!Number.isInteger(days)) throw new RangeError(`not whole days: ${days}`)
  let day = dayOf(from)
  const open = isWorkday(day) && from <= instantOf(day, closesAt)
  for (let left = days || (open ? 0 : 1); left > 0; ) {
    day = addDays(day, 1)
    if (isWorkday(day)) left--
  }
  return deadline(from, instantOf(day, closesAt))
}

/** When offices open on the next workday after the day of `from`. @throws RangeError for no instant */
export const nextMorning = (from: Date): Date =>
  instantOf(dayOf(addWorkingDays(from, 1).at), opensAt)

/** Working hours, with fractions, from one instant to a later one; 0 when it is not later. @throws RangeError for no instant. */
export function workingHoursBetween(from: Date, to: Date): number {
  checkInstant(from)
  checkInstant(to)
  const last = dayOf(to)
  let total = 0
  for (let day = dayOf(from); day <= last; day = addDays(day, 1))
    for (const span of spansOf(day)) {
      const [start, end] = [Math.max(span.from, from.getTime()), Math.min(span.to, to.getTime())]
      total += Math.max(0, end - start)
    }
  return total / hour
}
