import * as z from 'zod'
import { Id, Instant } from '../../kernel/fields.ts'
import { type StepKind, stepKinds } from './step-kinds.ts'

export const Step = z.object({
  kind: z.enum(Object.keys(stepKinds) as [StepKind, ...StepKind[]]),
  text: z.string(),
  photos: z.array(Id),
  /** People see the post, not the person. */
  post: z.string(),
  at: Instant,
  /** The measure that it is about. */
  measureNo: z.int().positive().nullable(),
})
export type Step = z.infer<typeof Step>

/** What people may write on one motion; notes that come by themselves have a little room beyond. */
export const mostSteps = 60
export const mostNotes = 80
