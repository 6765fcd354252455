import { dueInDays, reminded, silent } from '../../kernel/due.ts'
import { step } from '../../kernel/timeline.ts'
import type { Appeal } from './appeal.ts'
import { appealLifecycle } from './appeal-lifecycle.ts'
import type { Order } from './order.ts'

type Doing = { readonly now: Date; readonly by: string }
type Lodging = { readonly text: string; readonly photos: string[]; readonly decideDays: number }

export function lodged(order: Order, { text, photos, decideDays }: Lodging, doing: Doing): Appeal {
  const { id, inspectionId, deduction, shopId, councilId, area, no, title, points } = order
  const { now, by } = doing
  return {
    ...{ id, inspectionId, deduction, shopId, councilId, area, no, title, points, text, photos },
    ...dueInDays(now, decideDays),
    lodgedBy: by,
    lodgedAt: now,
    state: appealLifecycle.initial,
    timeline: [{ move: 'lodge', at: now, by, reason: null }],
    decision: null,
    version: 0,
  }
}

/** @throws MOVE_NOT_ALLOWED */
export const withdrawn = (appeal: Appeal, doing: Doing): Appeal => ({
  ...appeal,
  ...silent,
  ...step(appealLifecycle, appeal, 'withdraw', doing),
})

type Decision = Omit<NonNullable<Appeal['decision']>, 'at'>

/** @throws MOVE_NOT_ALLOWED */
export const decided = (
  appeal: Appeal,
  move: 'uphold' | 'reject',
  { decision, ...doing }: Doing & { readonly decision: Decision },
): Appeal => ({
  ...appeal,
  ...silent,
  ...step(appealLifecycle, appeal, move, { ...doing, reason: decision.reason }),
  decision: { ...decision, at: doing.now },
})

/** What the timer writes on an appeal; null: nothing to say. */
export function remindedAppeal(appeal: Appeal, now: Date): Appeal | null {
  const said = appeal.state === 'lodged' ? reminded(appeal, now) : null
  if (!said || said.remind === 'none') return null
  return { ...appeal, ...said, ...step(appealLifecycle, appeal, said.remind, { now, by: 'timer' }) }
}
