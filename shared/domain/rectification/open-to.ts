import type { Appeal } from './appeal.ts'
import type { Order } from './order.ts'

type Thing = {
  readonly order: Pick<Order, 'state' | 'appealUntil'>
  readonly appeal: Pick<Appeal, 'state'> | null
  readonly now: Date
}

/** What somebody is to an order. */
export type Standing = {
  /** It is their own shop. */
  readonly merchant: boolean
  /** They look again at what this department found. */
  readonly rechecks: boolean
  /** They decide appeals there. */
  readonly decides: boolean
  /** They scored in the visit. */
  readonly scored: boolean
}

/** What somebody may do about an order now. */
export function openTo(
  { order: { state, appealUntil }, appeal, now }: Thing,
  { merchant, rechecks, decides, scored }: Standing,
) {
  const lodged = appeal?.state === 'lodged'
  const rows = {
    answer: merchant && state === 'open',
    appeal: merchant && appeal === null && now <= appealUntil,
    withdraw: merchant && lodged,
    recheck: rechecks && !merchant && state === 'answered' && !lodged,
    decide: decides && !merchant && !scored && lodged,
  }
  return (Object.keys(rows) as (keyof typeof rows)[]).filter((name) => rows[name])
}
