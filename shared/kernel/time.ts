import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc.js'

dayjs.extend(utc)

/** China has one zone and no summer time; WeChat's engine lacks the Intl that dayjs's timezone plugin needs. */
const shanghai = (at: Date | string) => dayjs(at).utcOffset(8)

/** The Shanghai calendar day of an instant: `2026-11-23`. */
export const dayOf = (at: Date | string) => shanghai(at).format('YYYY-MM-DD')

/** The Shanghai month of an instant, the period of standings and rating rounds: `2026-11`. */
export const periodOf = (at: Date | string) => shanghai(at).format('YYYY-MM')

/** For people: `11月23日 08:05`, with the year when it is not this year. */
export function clockText(at: Date | string, now: Date): string {
  const there = shanghai(at)
  return there.format(there.year() === shanghai(now).year() ? 'M月D日 HH:mm' : 'YYYY年M月D日 HH:mm')
}

/** The instant a Shanghai day's clock shows `08:30`. */
export const instantOf = (day: string, clock: string) => new Date(`${day}T${clock}:00+08:00`)

/** Days are counted on their own, so that no zone of a phone can shift them. */
export const addDays = (day: string, days: number) =>
  dayjs.utc(day).add(days, 'day').format('YYYY-MM-DD')

/** The same day so many months later, or the month's last where it has no such day. */
export const addMonths = (day: string, months: number) =>
  dayjs.utc(day).add(months, 'month').format('YYYY-MM-DD')

/** The instant a Shanghai day is over. */
export const endOf = (day: string) => instantOf(addDays(day, 1), '00:00')

/** The Shanghai year of an instant. */
export const yearOf = (at: Date) => shanghai(at).year()

/** 0 is Sunday. @throws RangeError when it is no day of the calendar. */
export function weekdayOf(day: string): number {
  if (addDays(day, 0) !== day) throw new RangeError(`no such day: ${day}`)
  return dayjs.utc(day).day()
}

/** For people: `18:00`. */
export const timeText = (at: Date) => shanghai(at).format('HH:mm')

export const daysAfter = (at: Date, days: number) => dayjs(at).add(days, 'day').toDate()

export const daysBefore = (at: Date, days: number) => dayjs(at).subtract(days, 'day').toDate()

/** For people: `2026-01-01` → `2026年1月1日`. */
export const dayText = (day: string) => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')

/** For people, of this year: `2026-01-01` → `1月1日`. */
export const monthDayText = (day: string) => day.replace(/^\d+-0?(\d+)-0?(\d+)$/, '$1月$2日')

/** For people: `2026-01` → `2026年1月`. */
export const periodText = (period: string) => period.replace(/^(\d+)-0?(\d+)$/, '$1年$2月')
