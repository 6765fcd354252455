import * as z from 'zod'
import { Opinion } from '../domain/rating/rating.ts'
import { turnNames } from '../domain/rating/rounds.ts'
import { Subject } from '../domain/rating/subject.ts'
import { subjectKindNames } from '../domain/rating/subject-kinds.ts'
import { Levels } from '../domain/rating/sums.ts'
import { Cursor, Day, page, RatioView } from '../kernel/fields.ts'
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

const Named = z.object({ subject: Subject, name: z.string(), note: z.string() })

const SubjectCard = Named.extend({
  count: z.int(),
  satisfied: RatioView,
  rated: z.boolean().meta({ description: 'The caller has rated it in this round' }),
})

/** 跟踪评: what the caller said of it in the round before, and until when they are asked what became of it. */
const AskedCard = Named.extend({
  round: z.string(),
  until: Day,
  level: z.int().meta({ description: 'What the caller said then' }),
})

const FollowUp = z.object({
  round: z.string(),
  numbers: Numbers,
  until: Day.nullable().meta({ description: 'Last day of its window; null: it is not open' }),
  before: Opinion.nullable().meta({ description: 'What the caller said in the round it follows' }),
  mine: Opinion.nullable().meta({ description: "The caller's own answer" }),
})

const TrendPoint = z.object({ round: z.string(), satisfied: RatioView, solved: RatioView })

const SubjectView = Named.extend({
  round: z.string(),
  until: Day.nullable().meta({ description: 'Last day of the round; null: it is not open' }),
  over: z
    .string()
    .nullable()
    .meta({ description: 'Why nobody can rate it any more, in a sentence' }),
  thisRound: Numbers,
  allRounds: Numbers,
  followUp: FollowUp,
  trend: z.array(TrendPoint).meta({ description: 'Twelve rounds, oldest first' }),
  mine: Opinion.nullable().meta({ description: "The caller's own opinion in this round" }),
  may: z
    .array(z.enum(['rate', 'followUp']))
    .meta({ description: 'What the caller may do here now' }),
})

/** What somebody said, without anything of who or when. */
const Comment = Opinion.pick({
  level: true,
  reasons: true,
  comment: true,
  photos: true,
  outcome: true,
})

const Round = z
  .string()
  .regex(/^(20\d\d-(0[1-9]|1[0-2])|once)\+?$/)
  .meta({ title: '轮次' })

export const ratingActions = {
  'rating.nearby': {
    summary: '看身边可以评价的服务、公示和店铺',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ after: Cursor.optional() }),
    output: page(SubjectCard.meta({ description: 'Shops' })).extend({
      groups: z
        .array(z.object({ kind: z.enum(subjectKindNames), items: z.array(SubjectCard) }))
        .meta({ description: 'What else is around, by kind; on the first page only' }),
    }),
    errors: [],
  },
  'rating.asked': {
    summary: '看请我跟踪评的事',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({}),
    output: z.object({ items: z.array(AskedCard) }),
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
  'rating.comments': {
    summary: '看大家写的话，不带名字，也不分先后',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ subject: Subject, round: Round, after: Cursor.optional() }),
    output: page(Comment),
    errors: ['OUT_OF_REACH'],
  },
  'rating.submit': {
    summary: '评价，或改变主意；跟踪评说说解决了没有',
    kind: 'command',
    roles: ['resident'],
    reach: 'neighbourhood',
    unsure: 'wait',
    input: Opinion.extend({
      subject: Subject,
      turn: z.enum(turnNames).default('first').meta({ title: '实时评还是跟踪评' }),
      outcome: Opinion.shape.outcome.default(null),
      photos: Opinion.shape.photos.default([]),
    }).strict(),
    output: SubjectView.extend({
      receipt: z.string().meta({ description: 'A code that the speaker alone is told, once' }),
    }),
    errors: [
      'OUT_OF_REACH',
      'SHOP_CLOSED',
      'SUBJECT_WITHDRAWN',
      'SUBJECT_EXPIRED',
      'NOT_RATABLE',
      'OWN_SUBJECT',
      'REASON_REQUIRED',
      'OUTCOME_REQUIRED',
      'ROUND_OVER',
      'FOLLOW_UP_NOT_YET',
      'NOT_ASKED_AGAIN',
      'PHOTO_MISSING',
      'RATING_TOO_MANY',
    ],
  },
} as const satisfies Record<string, ActionSpec>
