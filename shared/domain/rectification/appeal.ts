import * as z from 'zod'
import { reminders } from '../../kernel/due.ts'
import { Id, Instant, prose } from '../../kernel/fields.ts'
import { statesOf } from '../../kernel/lifecycle.ts'
import { timelineOf } from '../../kernel/timeline.ts'
import { AreaCode } from '../area/area.ts'
import { appealLifecycle } from './appeal-lifecycle.ts'
import { OrderId } from './order.ts'

export const AppealText = prose('申诉理由', 500, 1)
export const AppealPhotos = z.array(Id).max(3).meta({ title: '申诉材料' })
export const AppealVerdict = z.enum(['upheld', 'rejected']).meta({ title: '申诉结果' })
export const DecisionReason = prose('理由', 500, 1)

/** One shop's word against one finding; its id is that of the order. */
export const Appeal = z.object({
  id: OrderId,
  inspectionId: Id,
  deduction: z.string(),
  shopId: Id,
  councilId: Id,
  area: AreaCode,
  no: z.int(),
  title: z.string(),
  points: z.int(),
  text: z.string(),
  photos: z.array(Id),
  lodgedBy: Id,
  state: z.enum(statesOf(appealLifecycle)),
  timeline: timelineOf(appealLifecycle),
  lodgedAt: Instant,
  /** By when it is decided. */
  dueAt: Instant,
  certain: z.boolean(),
  remind: z.enum(reminders),
  remindAt: Instant.nullable(),
  decision: z
    .object({
      reason: z.string(),
      /** The shop sees the post, not the person. */
      post: z.string(),
      at: Instant,
      /** The visit's score before and after; null while a joint visit is not complete. */
      before: z.number().nullable(),
      after: z.number().nullable(),
    })
    .nullable(),
  version: z.int(),
})
export type Appeal = z.infer<typeof Appeal>
