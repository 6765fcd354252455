import { workdayHours } from './calendar/office-hours.ts'
import { yearOf } from './time.ts'
import { addWorkingDays, addWorkingHours } from './working-time.ts'

/** What has been said of the time that is left; each is said once. */
export const reminders = ['none', 'soon', 'overdue'] as const
export type Reminder = (typeof reminders)[number]

/** By when, and when the timer next has something to say about it (null: nothing more). */
export type Due = {
  readonly dueAt: Date
  readonly certain: boolean
  readonly remind: Reminder
  readonly remindAt: Date | null
}

const shortLead = 2
const hour = 3_600_000

/** A day ahead of what has more than a day, else two hours, and never more than half of the time there is. */
const leadOf = (hours: number) =>
  Math.min(hours > workdayHours ? workdayHours : shortLead, hours / 2)

/** So many working hours from now. */
export function dueInHours(now: Date, hours: number): Due {
  const { at: dueAt, certain } = addWorkingHours(now, hours)
  const { at: remindAt } = addWorkingHours(now, hours - leadOf(hours))
  return { dueAt, certain, remind: 'none', remindAt }
}

/** By the end of so many workdays after today; the word of warning comes a workday before. */
export function dueInDays(now: Date, days: number): Due {
  const { at: dueAt, certain } = addWorkingDays(now, days)
  const remindAt =
    days > 1 ? addWorkingDays(now, days - 1).at : new Date(dueAt.getTime() - shortLead * hour)
  return { dueAt, certain, remind: 'none', remindAt }
}

/** What the timer has to say by now, and when it looks again; null: nothing yet. */
export function reminded(due: Due, now: Date): Pick<Due, 'remind' | 'remindAt'> | null {
  if (due.remindAt === null || now <= due.remindAt) return null
  if (now > due.dueAt) return { remind: 'overdue', remindAt: null }
  return due.remind === 'none' ? { remind: 'soon', remindAt: due.dueAt } : null
}

/** No more is said: it is done, or it waits for something else. */
export const silent = { remind: 'none', remindAt: null } as const satisfies Partial<Due>

/** For people, beside a deadline that is not certain; null beside one that is. */
export const uncertainText = ({ dueAt, certain }: Pick<Due, 'dueAt' | 'certain'>): string | null =>
  certain ? null : `${yearOf(dueAt)} 年放假安排还没公布，期限先按周一到周五推算`
