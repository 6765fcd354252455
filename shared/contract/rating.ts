import * as z from 'zod'
import { Opinion } from '../domain/rating/rating.ts'
import { Subject } from '../domain/rating/subject.ts'
import { Levels } from '../domain/rating/sums.ts'
import { Cursor, page, RatioView } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'

const Numbers = z.object({
  count: z.int(),
  levels: Levels,
  good: RatioView.meta({ description: '好评率: levels 5 and 4 ÷ ratings' }),
  satisfied: RatioView.meta({ description: '满意率: levels 5, 4 and 3 ÷ ratings' }),
  solved: RatioView.meta({ description: '解决率: solved ÷ answered, of follow-up rounds' }),
  attitude: z.number().nullable().meta({ description: 'Mean of 1–5; null without ratings' }),
  style: z.number().nullable(),
  effect: z.number().nullable(),
})

const SubjectCard = z.object({
  subject: Subject,
  name: z.string(),
  note: z.string(),
  count: z.int(),
  satisfied: RatioView,
  rated: z.boolean().meta({ description: 'The caller has rated it in this round' }),
})

const SubjectView = z.object({
  subject: Subject,
  name: z.string(),
  note: z.string(),
  round: z.string(),
  thisRound: Numbers,
  allRounds: Numbers,
  mine: Opinion.nullable().meta({ description: "The caller's own opinion in this round" }),
  may: z.array(z.enum(['rate'])).meta({ description: 'What the caller may do here now' }),
})

export const ratingActions = {
  'rating.nearby': {
    summary: '看身边可以评价的服务和店铺',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ after: Cursor.optional() }),
    output: page(SubjectCard),
    errors: [],
  },
  'rating.subject': {
    summary: '看一个评价对象的数字和我的评价',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ subject: Subject }),
    output: SubjectView,
    errors: ['OUT_OF_REACH'],
  },
  'rating.submit': {
    summary: '评价，或改变主意',
    kind: 'command',
    roles: ['resident'],
    reach: 'neighbourhood',
    unsure: 'wait',
    input: Opinion.extend({
      subject: Subject,
      outcome: Opinion.shape.outcome.default(null),
      photos: Opinion.shape.photos.default([]),
    }).strict(),
    output: SubjectView.extend({
      receipt: z.string().meta({ description: 'A code that the speaker alone is told, once' }),
    }),
    errors: [
      'OUT_OF_REACH',
      'SHOP_CLOSED',
      'NOT_RATABLE',
      'OWN_SUBJECT',
      'REASON_REQUIRED',
      'ROUND_OVER',
      'PHOTO_MISSING',
      'RATING_TOO_MANY',
    ],
  },
} as const satisfies Record<string, ActionSpec>
