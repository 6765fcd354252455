import * as z from 'zod'
import { Id, Instant } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'

/** One person behind one motion; whoever raised it is one of them. Its id is `motion:person`. */
export const Support = z.object({
  id: z.string(),
  motionId: Id,
  councilId: Id,
  area: AreaCode,
  /** Null after the person asked to be forgotten: they stay counted. */
  personId: Id.nullable(),
  raiser: z.boolean(),
  at: Instant,
  version: z.int(),
})
export type Support = z.infer<typeof Support>

export const supportId = (motionId: string, personId: string) => `${motionId}:${personId}`

/** A word to a motion's supporters that has not reached all of them; its id is `motion:number`. */
export const MotionNews = z.object({
  id: z.string(),
  motionId: Id,
  title: z.string(),
  text: z.string(),
  /** Whoever came later has seen it on the page. */
  at: Instant,
  /** How far it has come among the supporters. */
  after: z.string().nullable(),
  version: z.int(),
})
export type MotionNews = z.infer<typeof MotionNews>

/** Supporters who follow a motion into the one that it was merged into; its id is the merged motion's. */
export const Carrying = z.object({
  id: Id,
  intoId: Id,
  after: z.string().nullable(),
  version: z.int(),
})
export type Carrying = z.infer<typeof Carrying>
