import { workdayHours } from '../../kernel/calendar/office-hours.ts'
import { type Department, departments } from '../people/role.ts'

/** Working hours as people say them: `24 个工作小时（约 3 个工作日）`. */
export function hoursText(hours: number): string {
  const days = hours / workdayHours
  const whole = Number.isInteger(days) && days > 1
  return `${hours} 个工作小时${whole ? `（约 ${days} 个工作日）` : ''}`
}

export const checkersText = ({ checkedBy }: { readonly checkedBy: readonly Department[] }) =>
  checkedBy.map((name) => departments[name]).join('、')

export const rangeText = ({ from, to }: { readonly from: number; readonly to: number }) =>
  from === to ? `扣 ${from} 分` : `扣 ${from}–${to} 分`

/** How long a reward or a penalty holds. */
export const daysText = (days: number | null) => (days === null ? '长期有效' : `${days} 天`)
