import { dueInDays, dueInHours, reminded, silent } from '../../kernel/due.ts'
import { step } from '../../kernel/timeline.ts'
import { addWorkingDays, workingHoursBetween } from '../../kernel/working-time.ts'
import { deciderAt, roleAt } from './ladder.ts'
import { redressLifecycle } from './lifecycle.ts'
import type { Redress } from './redress.ts'
import { appealDays, decideDays, rateDays } from './term.ts'

type Doing = { readonly now: Date; readonly by: string }
/** A row before it is known when the timer looks at it next. */
type Moved = Omit<Redress, 'wakeAt'>
type Turning = Pick<Redress, 'subject' | 'area' | 'shopId' | 'days'>

/** When the timer has something to do about it: it begins to be seen, a morning comes, a deadline. */
export function timed(redress: Moved): Redress {
  const { counted, visibleFrom, pending, nextSaid, remindAt } = redress
  const begins = counted ? null : visibleFrom
  const moments = [begins, pending?.from, nextSaid?.from, visibleFrom && remindAt]
  const known = moments.flatMap((at) => (at ? [at.getTime()] : []))
  return { ...redress, wakeAt: known.length === 0 ? null : new Date(Math.min(...known)) }
}

/** It is this tier's turn, with the whole time, from a morning on. */
export function turnOf(redress: Turning, tier: number, morning: Date) {
  return {
    tier,
    turn: roleAt(redress, tier),
    heldHours: null,
    appealUntil: addWorkingDays(morning, appealDays).at,
    ...dueInDays(morning, redress.days),
  }
}

type Answer = { readonly text: string; readonly photos: string[]; readonly post: string }

/** Who handles it answers; late is taken, and marked late. @throws MOVE_NOT_ALLOWED */
export function answered(redress: Redress, answer: Answer, doing: Doing): Redress {
  const { now, by } = doing
  const late = now > redress.dueAt
  return timed({
    ...redress,
    ...step(redressLifecycle, redress, 'answer', doing),
    ...dueInDays(now, rateDays),
    turn: null,
    answers: [...redress.answers, { ...answer, tier: redress.tier, by, late, at: now }],
  })
}

type Lodging = { readonly text: string; readonly post: string }

/** Who handles it says that it is unfair: the clock stands still until somebody else decides. @throws MOVE_NOT_ALLOWED */
export const appealed = (redress: Redress, lodging: Lodging, doing: Doing): Redress =>
  timed({
    ...redress,
    ...step(redressLifecycle, redress, 'appeal', doing),
    ...dueInDays(doing.now, decideDays),
    turn: deciderAt(redress, redress.tier + 1),
    heldHours: workingHoursBetween(doing.now, redress.dueAt),
    appeal: { ...lodging, by: doing.by, at: doing.now, decision: null, final: null },
  })

type Ruling = { readonly upheld: boolean; readonly reason: string; readonly post: string }

/** Somebody else decides; after the rater has contested it for good. @throws MOVE_NOT_ALLOWED */
export function decided(redress: Redress, ruling: Ruling, doing: Doing): Redress {
  const { appeal, state } = redress
  const final = state === 'contested'
  const move = ruling.upheld ? (final ? 'confirm' : 'uphold') : final ? 'restore' : 'dismiss'
  const decision = { ...ruling, by: doing.by, at: doing.now }
  const which = final ? { final: decision } : { decision }
  return timed({
    ...redress,
    ...step(redressLifecycle, redress, move, { ...doing, reason: ruling.reason }),
    ...(ruling.upheld ? { ...silent, turn: null } : resumed(redress, doing.now)),
    appeal: appeal && { ...appeal, ...which },
  })
}

/** The time that was left goes on, to the end of its day. */
function resumed(redress: Redress, now: Date) {
  const going = dueInHours(now, redress.heldHours ?? 0)
  const dueAt = addWorkingDays(going.dueAt, 0).at
  return { ...going, dueAt, turn: roleAt(redress, redress.tier), heldHours: null }
}

/** The rater's time to speak is over: said, and never called settled. @throws MOVE_NOT_ALLOWED */
export const silenced = (redress: Redress, now: Date): Redress =>
  timed({
    ...redress,
    ...silent,
    ...step(redressLifecycle, redress, 'silence', { now, by: 'timer' }),
  })

/** What the timer says of a deadline; null: nothing. */
export function remindedRedress(redress: Redress, now: Date): Redress | null {
  if (redress.visibleFrom === null) return null
  const said = reminded(redress, now)
  if (!said || said.remind === 'none') return null
  if (redress.state === 'answered' && said.remind === 'overdue') return silenced(redress, now)
  const told =
    redress.state === 'open'
      ? step(redressLifecycle, redress, said.remind, { now, by: 'timer' })
      : {}
  return timed({ ...redress, ...said, ...told })
}

/** Others begin to see it, and it is among what stands. */
export const surfaced = (redress: Redress): Redress => timed({ ...redress, counted: true })
