import { AppError } from '../../kernel/errors.ts'
import { addDays, dayOf, daysAfter, dayText } from '../../kernel/time.ts'

/** Further ahead nobody knows what is to be discussed. */
const furthestDays = 180

type Calling = {
  readonly now: Date
  readonly startsAt: Date
  /** Of the charter: whole days between the call and the meeting. */
  readonly noticeDays: number
  /** Why it cannot wait, if somebody says so. */
  readonly urgentBecause: string | null
  readonly chair: boolean
}

/** The first day on which a meeting that is called now may be held: calendar days, holidays among them. */
export const earliestDay = (now: Date, noticeDays: number): string =>
  addDays(dayOf(now), noticeDays + 1)

/**
 * Why it is extraordinary, or null when it is called in good time; then a reason that was given is not needed.
 * @throws MEETING_PAST, MEETING_TOO_SOON, URGENT_BY_CHAIR
 */
export function noticeOf({ now, startsAt, noticeDays, urgentBecause, chair }: Calling) {
  if (startsAt <= now || startsAt > daysAfter(now, furthestDays))
    throw new AppError('MEETING_PAST', { field: 'startsAt' })
  const earliest = earliestDay(now, noticeDays)
  if (dayOf(startsAt) >= earliest) return null
  if (urgentBecause === null)
    throw new AppError('MEETING_TOO_SOON', {
      field: 'startsAt',
      message: `章程定了提前 ${noticeDays} 天通知，最早能定在 ${dayText(earliest)}；等不及的，请理事长写明原因，开临时会议`,
    })
  if (!chair) throw new AppError('URGENT_BY_CHAIR', { field: 'urgentBecause' })
  return urgentBecause
}
