import { AppError } from '../../kernel/errors.ts'
import { addDays, dayOf, instantOf } from '../../kernel/time.ts'
import type { Meeting } from './meeting.ts'
import { closesAt } from './sign-in.ts'

type Living = Pick<Meeting, 'state' | 'startsAt' | 'came'>

/** Before it begins, or when nobody came. */
export const canCallOff = ({ state, startsAt, came }: Living, now: Date): boolean =>
  state === 'called' && (now < startsAt || came === 0)

/** @throws MEETING_BEGUN */
export function checkNotBegun(meeting: Living, now: Date): void {
  if (meeting.state === 'called' && !canCallOff(meeting, now)) throw new AppError('MEETING_BEGUN')
}

export const canReply = ({ state, startsAt }: Omit<Living, 'came'>, now: Date): boolean =>
  state === 'called' && now < startsAt

export const canMinute = ({ state, startsAt }: Omit<Living, 'came'>, now: Date): boolean =>
  state === 'held' || (state === 'called' && now >= startsAt)

const remindClock = '08:00'

/** The morning before; a meeting that is called later than that is not told of twice. */
export const remindAtOf = (startsAt: Date): Date =>
  instantOf(addDays(dayOf(startsAt), -1), remindClock)

/** When the clock looks at a meeting that is called now: to remind of it, or to say that it is over. */
export const firstWake = (startsAt: Date, now: Date): Pick<Meeting, 'reminded' | 'wakeAt'> => {
  const remindAt = remindAtOf(startsAt)
  return now < remindAt
    ? { reminded: false, wakeAt: remindAt }
    : { reminded: true, wakeAt: closesAt({ startsAt }) }
}
