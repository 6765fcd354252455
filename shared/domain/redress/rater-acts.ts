import { dueInDays, silent } from '../../kernel/due.ts'
import { advance } from '../../kernel/lifecycle.ts'
import { step } from '../../kernel/timeline.ts'
import { nextMorning } from '../../kernel/working-time.ts'
import type { Check } from '../moderation/check.ts'
import { isBad } from '../rating/level.ts'
import { deciderAt, tierAbove } from './ladder.ts'
import { rater, redressLifecycle } from './lifecycle.ts'
import { timed, turnOf } from './moves.ts'
import { isVisible, type RaterAct, type Redress, type Said } from './redress.ts'
import { decideDays } from './term.ts'

type Words = { readonly text: string; readonly check: Check }

const canNow = (redress: Redress, act: RaterAct): boolean =>
  redressLifecycle.moves[act].from.some((state) => state === redress.state)

/**
 * The rater does something about it: written down at once, and known to others from the next working morning on, so that
 * nobody who looks again and again learns when somebody held their phone. Done again before then, the last counts.
 * @throws MOVE_NOT_ALLOWED
 */
export function spoken(redress: Redress, act: RaterAct, now: Date, words?: Words): Redress {
  advance(redressLifecycle, redress.state, act)
  const from = nextMorning(now)
  const heard = wordsHeard(redress, now)
  const said = words ? [{ act, from, ...words }] : []
  return timed({
    ...redress,
    visibleFrom: redress.visibleFrom ?? from,
    pending: { act, from },
    words: [...heard, ...said],
    check: words?.check ?? heard.at(-1)?.check ?? 'passed',
  })
}

/** The words that others may read by now, each with how it stands. */
export const wordsHeard = (redress: Redress, now: Date): Redress['words'] =>
  wordsOf(redress).filter(({ from }) => from <= now)

export const wordsOf = ({ words, check }: Pick<Redress, 'words' | 'check'>): Redress['words'] =>
  words.map((one, index) => (index === words.length - 1 ? { ...one, check } : one))

/** As `spoken`, where there is such a move; else nothing happens. */
export const spokenIfOpen = (redress: Redress, act: RaterAct, now: Date): Redress =>
  canNow(redress, act) ? spoken(redress, act, now) : redress

/**
 * The rater has changed what they said of the subject. What others know already changes in the morning, what they do not
 * know yet at once.
 */
export function revoiced(redress: Redress, said: Said, now: Date): Redress {
  const bad = isBad(said.level)
  if (!isVisible(redress, now)) return bad ? timed({ ...redress, said }) : neverWas(redress, now)
  if (!bad) return redress.pending?.act === 'accept' ? redress : takenBack(redress, now)
  const nextSaid = { said, from: nextMorning(now) }
  if (redress.pending?.act === 'withdraw') return timed({ ...redress, nextSaid, pending: null })
  return timed({ ...spokenIfOpen(redress, 'again', now), nextSaid })
}

function neverWas(redress: Redress, now: Date): Redress {
  if (!canNow(redress, 'withdraw')) return redress
  const doing = { now: nextMorning(now), by: rater }
  const moved = step(redressLifecycle, redress, 'withdraw', doing)
  return timed({ ...redress, ...silent, ...moved, turn: null, visibleFrom: null })
}

const takenBack = (redress: Redress, now: Date): Redress =>
  redress.pending?.act === 'again'
    ? timed({ ...redress, pending: null, nextSaid: null })
    : timed({ ...spokenIfOpen(redress, 'withdraw', now), nextSaid: null })

/** A morning has come: what the rater did takes its effect, if it still can. */
export function heard(redress: Redress, now: Date): Redress {
  const { pending, nextSaid } = redress
  const read = nextSaid && nextSaid.from <= now ? { said: nextSaid.said, nextSaid: null } : {}
  const awake = { ...redress, ...read }
  if (!pending || pending.from > now) return timed(awake)
  const quiet = { ...awake, pending: null }
  if (!canNow(redress, pending.act)) return timed(quiet)
  const doing = { now: pending.from, by: rater }
  const moved = step(redressLifecycle, redress, pending.act, doing)
  return timed({ ...quiet, ...moved, ...effects[pending.act](quiet, pending.from) })
}

const ends = () => ({ ...silent, turn: null })

const reopens = (redress: Redress, tier: number, morning: Date) => ({
  ...turnOf(redress, tier, morning),
  reopened: redress.reopened + 1,
})
const goesUp = (redress: Redress, morning: Date) =>
  reopens(redress, tierAbove(redress, redress.tier), morning)

const effects: Readonly<Record<RaterAct, (redress: Redress, morning: Date) => Partial<Redress>>> = {
  accept: ends,
  withdraw: ends,
  reject: goesUp,
  followUp: goesUp,
  // an appeal that nobody decided may be lodged anew
  again: (redress, morning) => ({
    ...reopens(redress, redress.tier, morning),
    appeal: redress.appeal?.decision ? redress.appeal : null,
  }),
  contest: (redress, morning) => ({
    ...dueInDays(morning, decideDays),
    turn: deciderAt(redress, redress.tier + 2),
  }),
}
