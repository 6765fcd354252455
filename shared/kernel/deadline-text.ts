import { workdayHours } from './calendar/office-hours.ts'
import { addDays, clockText, dayOf, timeText } from './time.ts'
import { workingHoursBetween } from './working-time.ts'

/** By when, for people: `今天 18:00 前`, `明天 12:00 前`, `11月28日 18:00 前`; the year when it is not this year. */
export function deadlineText(at: Date, now: Date): string {
  const [day, today] = [dayOf(at), dayOf(now)]
  if (day === today) return `今天 ${timeText(at)} 前`
  if (day === addDays(today, 1)) return `明天 ${timeText(at)} 前`
  return `${clockText(at, now)} 前`
}

/** Rounded down: never more time than there is, never more delay than there was. */
function amountText(hours: number): string {
  return hours < workdayHours
    ? `${Math.floor(hours)} 个工作小时`
    : `${Math.floor(hours / workdayHours)} 个工作日`
}

/** How long there is, or how long it is over, in working time: `还剩 3 个工作小时`, `已超过 1 个工作日`. */
export function leftText(at: Date, now: Date): string {
  if (now > at) {
    const over = workingHoursBetween(at, now)
    return over < 1 ? '刚过期限' : `已超过 ${amountText(over)}`
  }
  const left = workingHoursBetween(now, at)
  return left < 1 ? '还剩不到 1 个工作小时' : `还剩 ${amountText(left)}`
}
