import * as z from 'zod'
import { Review } from '../domain/moderation/review.ts'
import { officers } from '../domain/people/circles.ts'
import { Cursor, line, page } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'

/** Neither who wrote it nor when: for most of it nobody may know. */
const ReviewView = Review.pick({
  id: true,
  kind: true,
  aboutId: true,
  text: true,
  state: true,
  reason: true,
  version: true,
}).extend({ place: z.string() })

export const moderationActions = {
  'moderation.queue': {
    summary: '看等我审核的话和照片',
    kind: 'query',
    roles: officers,
    reach: 'post',
    input: z.strictObject({
      state: Review.shape.state.default('waiting').meta({ title: '状态' }),
      after: Cursor.optional(),
    }),
    output: page(ReviewView),
    errors: [],
  },
  'moderation.decide': {
    summary: '审核：可以公开，或不公开',
    kind: 'command',
    roles: officers,
    reach: 'post',
    input: z.strictObject({
      reviewId: z.string().max(80).meta({ title: '审核的内容' }),
      version: z
        .int()
        .optional()
        .meta({ description: 'That was read: words that have changed since are not decided on' }),
      verdict: z.enum(['passed', 'refused']).meta({ title: '审核结果' }),
      reason: line('原因', 100).nullish(),
    }),
    output: ReviewView,
    errors: ['OUT_OF_REACH', 'OWN_WORDS', 'REFUSAL_REASON_REQUIRED'],
  },
  'moderation.verdict': {
    summary: '平台送来照片审核的结果',
    kind: 'command',
    roles: 'platform',
    reach: 'everywhere',
    input: z.strictObject({
      trace: z.string().min(1).max(200),
      verdict: z.enum(['pass', 'review', 'risky']),
    }),
    output: z.object({ known: z.boolean() }),
    errors: [],
  },
} as const satisfies Record<string, ActionSpec>
