import * as z from 'zod'
import { Id, Instant } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'

/**
 * What may wait for a person's look, and who looks: a rating is not for the eyes of those who may be the rated, so that
 * the street looks at it; what is said under a notice is the secretary's to look at.
 */
export const reviewKinds = {
  rating: { zh: '评价里的话', by: 'subdistrictOfficer' },
  remark: { zh: '公告下的留言', by: 'secretary' },
  voice: { zh: '征求意见里的话', by: 'secretary' },
  entry: { zh: '项目监督记录', by: 'secretary' },
  redress: { zh: '差评办理里的话', by: 'subdistrictOfficer' },
  photo: { zh: '照片', by: 'subdistrictOfficer' },
} as const
export type ReviewKind = keyof typeof reviewKinds

/** One text or picture that waits for a person, or that a person has looked at. Its id is `kind:id` of what waits. */
export const Review = z.object({
  id: z.string(),
  kind: z.enum(Object.keys(reviewKinds) as [ReviewKind, ...ReviewKind[]]),
  /** Id of what waits, in its own collection; it carries a `check`. */
  aboutId: z.string(),
  area: AreaCode,
  /** What was written; empty for a picture. */
  text: z.string(),
  state: z.enum(['waiting', 'passed', 'refused']),
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  version: z.int(),
})
export type Review = z.infer<typeof Review>

export const reviewId = (kind: ReviewKind, aboutId: string) => `${kind}:${aboutId}`
