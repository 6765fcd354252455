import * as z from 'zod'
import { reminders } from '../../kernel/due.ts'
import { Id, Instant, Period, prose } from '../../kernel/fields.ts'
import { statesOf } from '../../kernel/lifecycle.ts'
import { timelineOf } from '../../kernel/timeline.ts'
import { AreaCode } from '../area/area.ts'
import { departmentNames } from '../people/role.ts'
import { orderLifecycle } from './order-lifecycle.ts'

/** `inspection:deduction`, so that a finding has one order and one appeal. */
export const OrderId = z
  .string()
  .max(45)
  .regex(/^[0-9a-f]{24}:\P{Cc}{1,20}$/u)
  .meta({ title: '整改单' })

export const orderId = (inspectionId: string, deduction: string) => `${inspectionId}:${deduction}`

export const AnswerText = prose('整改说明', 300, 1)
export const AnswerPhotos = z.array(Id).min(1).max(3).meta({ title: '整改照片' })
export const RecheckNote = prose('复查说明', 300)
export const RecheckPhotos = z.array(Id).max(3).meta({ title: '复查照片' })
export const Verdict = z.enum(['pass', 'fail']).meta({ title: '复查结果' })

const Answer = z.object({ text: z.string(), photos: z.array(Id), late: z.boolean(), at: Instant })

const Recheck = z.object({
  verdict: Verdict,
  note: z.string(),
  photos: z.array(Id),
  /** The shop sees the post, not the person. */
  post: z.string(),
  /** The month in which a failure counts. */
  period: Period,
  at: Instant,
})

/** What has to be put right about one finding, by when, and all that was done about it. */
export const Order = z.object({
  id: OrderId,
  inspectionId: Id,
  deduction: z.string(),
  shopId: Id,
  councilId: Id,
  area: AreaCode,
  /** The month of the visit when the order was made. */
  period: Period,
  no: z.int(),
  title: z.string(),
  rule: z.string(),
  points: z.int(),
  note: z.string(),
  photos: z.array(Id),
  veto: z.boolean(),
  /** Who found it, and looks again. */
  department: z.enum(departmentNames),
  rectifyHours: z.int().positive(),
  state: z.enum(statesOf(orderLifecycle)),
  timeline: timelineOf(orderLifecycle),
  openedAt: Instant,
  /** Of what is to be done now: while open the shop's, while answered the inspector's. */
  dueAt: Instant,
  /** False while the holidays on the way to it are not known. */
  certain: z.boolean(),
  remind: z.enum(reminders),
  remindAt: Instant.nullable(),
  /** Working hours that were left when an appeal was lodged; the clock stands still until it is decided. */
  heldHours: z.number().nonnegative().nullable(),
  /** Until when an appeal may be lodged. */
  appealUntil: Instant,
  answers: z.array(Answer),
  rechecks: z.array(Recheck),
  version: z.int(),
})
export type Order = z.infer<typeof Order>

/** Something is still to be done about it, by the shop or by who looks again. */
export const isOwed = ({ state }: Pick<Order, 'state'>): boolean =>
  state === 'open' || state === 'answered'

/** Past its deadline and not standing still: true at once, whether or not the timer has come by. */
export const isOverdue = (
  { state, dueAt, heldHours }: Pick<Order, 'state' | 'dueAt' | 'heldHours'>,
  now: Date,
): boolean => isOwed({ state }) && heldHours === null && now > dueAt
