import { AppError } from '../../kernel/errors.ts'
import { periodAfter } from '../../kernel/period.ts'
import { addDays, dayOf, periodOf } from '../../kernel/time.ts'
import { kindRow, type SubjectKind } from './subject-kinds.ts'

/** A time in which voices are raised: Shanghai days, both included. */
export type RoundWindow = { readonly round: string; readonly from: string; readonly until: string }

const onceRound = 'once'
const followUpMark = '+'

/** The round in which those who spoke in this one are asked again. */
export const followUpOf = (round: string) => `${round}${followUpMark}`
export const isFollowUp = (round: string) => round.endsWith(followUpMark)
/** The round that a follow-up follows; any other is its own. */
export const firstOf = (round: string) => (isFollowUp(round) ? round.slice(0, -1) : round)

const monthWindow = (period: string): RoundWindow => ({
  round: period,
  from: `${period}-01`,
  until: addDays(`${periodAfter(period, 1)}-01`, -1),
})

function onceWindow(since: string | null, days: number): RoundWindow {
  if (since === null) throw new RangeError('what is rated once has a day of publication')
  return { round: onceRound, from: since, until: addDays(since, days - 1) }
}

/** The window of a round; `since` is the day on which what happens once was published. @throws RangeError without it */
export function windowOf(kind: SubjectKind, round: string, since: string | null): RoundWindow {
  const { round: rule, followUp } = kindRow(kind)
  const first = firstOf(round)
  const open = rule.every === 'month' ? monthWindow(first) : onceWindow(since, rule.days)
  if (!isFollowUp(round)) return open
  const from = addDays(open.until, 1 + followUp.after)
  return { round, from, until: addDays(from, followUp.days - 1) }
}

/** 实时评 is raised at once, 跟踪评 later, by those who spoke in the round it follows. */
export const turns = { first: '实时评', followUp: '跟踪评' } as const
export type Turn = keyof typeof turns
export const turnNames = Object.keys(turns) as [Turn, ...Turn[]]

const isMonthly = (kind: SubjectKind) => kindRow(kind).round.every === 'month'

/** The round that voices of a turn belong to today, whether it is open or not: a follow-up is of the month before. */
export function roundOf(kind: SubjectKind, turn: Turn, now: Date): string {
  const first = isMonthly(kind) ? periodOf(now) : onceRound
  if (turn === 'first') return first
  return followUpOf(isMonthly(kind) ? periodAfter(first, -1) : onceRound)
}

/** First rounds up to today's, oldest first, at most so many. */
export const roundsUpTo = (kind: SubjectKind, now: Date, most: number): string[] =>
  isMonthly(kind)
    ? Array.from({ length: most }, (_, back) => periodAfter(periodOf(now), back + 1 - most))
    : [onceRound]

/** The first round that is open now and the follow-up that is; null where none is. */
export function roundsAt(kind: SubjectKind, since: string | null, now: Date) {
  const openIn = (turn: Turn) => {
    const window = windowOf(kind, roundOf(kind, turn, now), since)
    return isRoundOpen(window, now) ? window : null
  }
  return { first: openIn('first'), followUp: openIn('followUp') }
}

const isRoundOpen = ({ from, until }: RoundWindow, now: Date) =>
  from <= dayOf(now) && dayOf(now) <= until

/** Whether nobody can raise a voice in it any more. */
export const isRoundOver = ({ until }: Pick<RoundWindow, 'until'>, now: Date) => dayOf(now) > until

/** The window that a voice of this turn falls into now. @throws ROUND_OVER, FOLLOW_UP_NOT_YET */
export function openWindow(
  { kind, since }: { readonly kind: SubjectKind; readonly since: string | null },
  turn: Turn,
  now: Date,
): RoundWindow {
  const window = windowOf(kind, roundOf(kind, turn, now), since)
  if (isRoundOver(window, now)) throw new AppError('ROUND_OVER')
  if (!isRoundOpen(window, now)) throw new AppError('FOLLOW_UP_NOT_YET')
  return window
}
