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

/** The window of a round; `since` is the day on which what happens once was published. */
export function windowOf(kind: SubjectKind, round: string, since: string | null): RoundWindow {
  const { round: rule, followUp } = kindRow(kind)
  const first = firstOf(round)
  const open =
    rule.every === 'month'
      ? monthWindow(first)
      : { round: first, from: since ?? '', until: addDays(since ?? '', rule.days - 1) }
  if (!isFollowUp(round)) return open
  const from = addDays(open.until, 1 + followUp.after)
  return { round, from, until: addDays(from, followUp.days - 1) }
}

/** The first round that is open now and the follow-up that is; null where none is. */
export function roundsAt(kind: SubjectKind, since: string | null, now: Date) {
  const today = dayOf(now)
  const open = ({ from, until }: RoundWindow) => from <= today && today <= until
  const monthly = kindRow(kind).round.every === 'month'
  const round = monthly ? periodOf(now) : onceRound
  const asked = monthly ? periodAfter(round, -1) : onceRound
  const first = windowOf(kind, round, since)
  const followUp = windowOf(kind, followUpOf(asked), since)
  return { first: open(first) ? first : null, followUp: open(followUp) ? followUp : null }
}

/** Whether nobody can raise a voice in it any more. */
export const isRoundOver = ({ until }: RoundWindow, now: Date) => dayOf(now) > until
