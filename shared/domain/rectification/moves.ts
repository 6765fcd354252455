import { dueInDays, dueInHours, reminded, silent } from '../../kernel/due.ts'
import { periodOf } from '../../kernel/time.ts'
import { step } from '../../kernel/timeline.ts'
import { workingHoursBetween } from '../../kernel/working-time.ts'
import { isOwed, type Order } from './order.ts'
import { type OrderMove, orderLifecycle } from './order-lifecycle.ts'

type Doing = { readonly now: Date; readonly by: string }

/** Fields of a new deadline, silent while an appeal holds the clock. */
const timed = ({ heldHours }: Pick<Order, 'heldHours'>, due: ReturnType<typeof dueInHours>) =>
  heldHours === null ? due : { ...due, ...silent }

type Answer = { readonly text: string; readonly photos: string[]; readonly recheckDays: number }

/** The shop says it is put right; a late answer is taken, and marked late. @throws MOVE_NOT_ALLOWED */
export function answered(order: Order, { text, photos, recheckDays }: Answer, doing: Doing): Order {
  const { now } = doing
  const late = order.heldHours === null && now > order.dueAt
  return {
    ...order,
    ...step(orderLifecycle, order, 'answer', { ...doing, reason: text }),
    ...timed(order, dueInDays(now, recheckDays)),
    answers: [...order.answers, { text, photos, late, at: now }],
  }
}

type Recheck = Pick<Order['rechecks'][number], 'verdict' | 'note' | 'photos' | 'post'>

/** A second look: what passes is closed, what fails is open again with all of its time. @throws MOVE_NOT_ALLOWED */
export function rechecked(order: Order, recheck: Recheck, doing: Doing): Order {
  const { now } = doing
  const reason = recheck.note || null
  const kept = { ...recheck, period: periodOf(now), at: now }
  return {
    ...order,
    ...step(orderLifecycle, order, recheck.verdict, { ...doing, reason }),
    ...(recheck.verdict === 'pass' ? silent : dueInHours(now, order.rectifyHours)),
    rechecks: [...order.rechecks, kept],
  }
}

export const failuresOf = ({ rechecks }: Pick<Order, 'rechecks'>): number =>
  rechecks.filter(({ verdict }) => verdict === 'fail').length

/** While an appeal is being decided the clock stands still; the time that was left is remembered. */
export const held = (order: Order, now: Date): Order => ({
  ...order,
  ...silent,
  heldHours: workingHoursBetween(now, order.dueAt),
})

/** The clock goes on: the shop has the time it had left, the inspector all of theirs. */
export function resumed(order: Order, recheckDays: number, now: Date): Order {
  const { state, heldHours } = order
  const going = { ...order, heldHours: null }
  if (state === 'answered') return { ...going, ...dueInDays(now, recheckDays) }
  return state === 'open' ? { ...going, ...dueInHours(now, heldHours ?? 0) } : going
}

/** An appeal was upheld: nothing is left to do. What had already ended, put right or with its shop, stays so. */
export function waived(order: Order, reason: string, doing: Doing): Order {
  const going = { ...order, ...silent, heldHours: null }
  if (!isOwed(order)) return going
  return { ...going, ...step(orderLifecycle, order, 'waive', { ...doing, reason }) }
}

/** Its shop has closed: nobody is left to put it right. An appeal against it goes on by itself. @throws MOVE_NOT_ALLOWED */
export const lapsed = (order: Order, reason: string, doing: Doing): Order => ({
  ...order,
  ...silent,
  heldHours: null,
  ...step(orderLifecycle, order, 'lapse', { ...doing, reason }),
})

const timerMoves: Readonly<Record<string, Readonly<Record<'soon' | 'overdue', OrderMove>>>> = {
  open: { soon: 'soon', overdue: 'overdue' },
  answered: { soon: 'recheckSoon', overdue: 'recheckOverdue' },
}

/** What the timer writes on an order; null: nothing to say. */
export function remindedOrder(order: Order, now: Date): Order | null {
  const said = reminded(order, now)
  const move = said && said.remind !== 'none' && timerMoves[order.state]?.[said.remind]
  if (!said || !move) return null
  return { ...order, ...said, ...step(orderLifecycle, order, move, { now, by: 'timer' }) }
}
