import { AppError } from '../../kernel/errors.ts'
import { clockText } from '../../kernel/time.ts'
import { codeLetters } from '../people/code-letters.ts'
import type { Meeting } from './meeting.ts'

const minute = 60_000

/** The code at the place is shown from so long before the start to so long after it. */
export const opensBefore = 60 * minute
export const closesAfter = 240 * minute

/** A code is good for its slot and the next: a photo of it that is sent home is soon worthless. */
export const slotLength = 10 * minute

export const signInLength = 6
const letters = `[${codeLetters.charAt(0)}-9A-HJ-NP-Z]`
export const signInPattern = new RegExp(`^${letters}{${signInLength}}$`)

export const slotOf = (at: Date): number => Math.floor(at.getTime() / slotLength)

/** When the code of a slot gives way to the next. */
export const slotEnd = (slot: number): Date => new Date((slot + 1) * slotLength)

/** The slots whose codes are taken now. */
export const goodSlots = (now: Date): readonly [number, number] => [slotOf(now), slotOf(now) - 1]

type Timed = Pick<Meeting, 'startsAt' | 'state'>

export const opensAt = ({ startsAt }: Pick<Meeting, 'startsAt'>) =>
  new Date(startsAt.getTime() - opensBefore)
export const closesAt = ({ startsAt }: Pick<Meeting, 'startsAt'>) =>
  new Date(startsAt.getTime() + closesAfter)

export const isSignInOpen = (meeting: Timed, now: Date): boolean =>
  meeting.state === 'called' && now >= opensAt(meeting) && now < closesAt(meeting)

/** A sheet of paper may come later, as long as there are no minutes. */
export const canEnter = (meeting: Timed, now: Date): boolean =>
  meeting.state === 'held' || (meeting.state === 'called' && now >= opensAt(meeting))

/** @throws SIGN_IN_CLOSED */
export function checkSignIn(meeting: Timed, now: Date, isOpen = isSignInOpen): void {
  if (isOpen(meeting, now)) return
  const early = meeting.state === 'called' && now < opensAt(meeting)
  const message = `还没到签到的时间，${clockText(opensAt(meeting), now)} 开始`
  throw new AppError('SIGN_IN_CLOSED', early ? { message } : {})
}
