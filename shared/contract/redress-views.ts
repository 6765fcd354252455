import * as z from 'zod'
import { Opinion } from '../domain/rating/rating.ts'
import { Subject } from '../domain/rating/subject.ts'
import { Redress, RedressId } from '../domain/redress/redress.ts'
import { Day, Id, Instant, RatioView } from '../kernel/fields.ts'

export const Card = z.object({
  id: RedressId,
  subject: Subject,
  name: z.string(),
  level: Opinion.shape.level,
  reasons: Opinion.shape.reasons,
  comment: z.string(),
  commentState: z
    .enum(['none', 'shown', 'checking', 'kept'])
    .meta({ description: 'Words that were not checked yet, or did not pass, are not shown' }),
  state: Redress.shape.state,
  handler: z.string().meta({ description: 'Who answers it now, as people say it' }),
  tier: z.int(),
  cameOn: Day.meta({ description: 'The working day on which others first saw it' }),
  dueAt: Instant,
  certain: z.boolean(),
  overdue: z.boolean(),
  held: z.boolean().meta({ description: 'The clock stands still while an appeal is decided' }),
  reopened: z.int(),
})

const Line = z.object({
  on: Day,
  at: Instant.nullable().meta({ description: 'Null of what the rater did' }),
  what: z.string(),
  who: z.string().meta({ description: 'A post, never a person' }),
  text: z.string(),
  photos: z.array(Id),
})

const Decision = z.object({ upheld: z.boolean(), reason: z.string(), post: z.string() })

export const View = Card.extend({
  own: z.boolean().meta({ description: "It is the caller's own rating" }),
  photos: z.array(Id),
  uncertain: z.string().nullable(),
  appealUntil: Instant,
  answer: z
    .object({
      post: z.string(),
      text: z.string(),
      photos: z.array(Id),
      late: z.boolean(),
    })
    .nullable()
    .meta({ description: 'The last one' }),
  appeal: z
    .object({
      text: z.string().meta({ description: 'Empty for the rater' }),
      post: z.string(),
      decision: Decision.nullable(),
      final: Decision.nullable(),
    })
    .nullable(),
  pending: z.object({ act: z.string(), from: Instant }).nullable().meta({
    description: 'What the rater did and others learn from that morning on; the rater’s alone',
  }),
  history: z.array(Line),
  may: z.array(z.enum(['answer', 'appeal', 'decide', 'accept', 'reject', 'contest'])),
})

export const Stand = z.object({
  open: z.int(),
  overdue: z.int(),
  answered: z.int(),
  settled: z.int(),
  unheard: z.int(),
  withdrawn: z.int(),
  excused: z.int(),
  appealed: z.int(),
  reopened: z.int(),
  onTime: RatioView.meta({ description: '及时率: answered by the deadline ÷ due' }),
})
