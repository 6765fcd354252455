import * as z from 'zod'
import { AreaCode } from '../domain/area/area.ts'
import { judges } from '../domain/rating/burst.ts'
import { flagLifecycle, verdictMoves } from '../domain/rating/flag-lifecycle.ts'
import { Round } from '../domain/rating/rank.ts'
import { Link, ReceiptCode } from '../domain/rating/receipt.ts'
import { Subject } from '../domain/rating/subject.ts'
import { subjectKindNames } from '../domain/rating/subject-kinds.ts'
import { Cursor, Day, Instant, line, page, RatioView } from '../kernel/fields.ts'
import { statesOf } from '../kernel/lifecycle.ts'
import type { ActionSpec } from './action.ts'

const Rates = {
  count: z.int(),
  satisfied: RatioView.meta({ description: '满意率: levels 5, 4 and 3 ÷ ratings' }),
  good: RatioView.meta({ description: '好评率: levels 5 and 4 ÷ ratings' }),
}

const Asked = {
  kind: z.enum(subjectKindNames).meta({ title: '评价对象的种类' }),
  area: AreaCode,
  round: Round.optional(),
}

const Ranked = z.object({
  subject: Subject,
  name: z.string(),
  place: z.int().nullable().meta({ description: 'Best first; equals share a place' }),
  ...Rates,
  before: RatioView.nullable().meta({ description: '满意率 a round ago, if enough had rated' }),
})

const Flagged = z.object({
  id: z.string(),
  subject: Subject,
  name: z.string(),
  round: z.string(),
  day: Day,
  voices: z.int().meta({ description: 'New voices of that day, at least: in whole fives' }),
  young: z.int().meta({ description: 'Of those, from homes younger than a week: in whole fives' }),
  state: z.enum(statesOf(flagLifecycle)),
  history: z.array(
    z.object({
      move: z.enum(Object.keys(flagLifecycle.moves) as (keyof typeof flagLifecycle.moves)[]),
      at: Instant,
      reason: z.string().nullable(),
    }),
  ),
})

export const fairRatingActions = {
  'rating.receipt': {
    summary: '凭回执码查一份评价有没有被计入',
    kind: 'query',
    roles: 'everyone',
    reach: 'everywhere',
    input: z.strictObject({ code: ReceiptCode }),
    output: z.object({
      day: Day,
      replaced: z.boolean().meta({ description: 'Its author has changed their mind since' }),
      linked: Link.extend({ day: Day, count: z.int(), head: z.string() })
        .nullable()
        .meta({ description: 'Its place in the chain of a day; null: the day is not linked yet' }),
    }),
    errors: ['RECEIPT_UNKNOWN'],
  },
  'rating.chain': {
    summary: '看某一天全部评价的回执链，自己可以重算',
    kind: 'query',
    roles: 'everyone',
    reach: 'everywhere',
    input: z.strictObject({ day: Day.meta({ title: '日期' }), after: Cursor.optional() }),
    output: page(z.string()).extend({
      day: Day,
      previousDay: Day.nullable().meta({ description: 'The last day before that has a chain' }),
      chain: z
        .object({ previous: z.string(), head: z.string(), count: z.int() })
        .nullable()
        .meta({ description: 'null: nobody rated, or it is not linked yet' }),
    }),
    errors: ['DAY_IN_FUTURE'],
  },
  'rating.ranks': {
    summary: '看一个地方同类对象的排名',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({
      ...Asked,
      list: z.enum(['ranked', 'few', 'doubted']).default('ranked').meta({ title: '哪一份名单' }),
      after: Cursor.optional(),
    }),
    output: page(Ranked).extend({
      area: z.string(),
      round: z.string(),
      smallest: z.int().meta({ description: 'Fewer voices than this are not ranked' }),
    }),
    errors: ['OUT_OF_REACH'],
  },
  'rating.areas': {
    summary: '看一个地方和它下面各处的评价数字和走势',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ ...Asked, after: Cursor.optional() }),
    output: page(z.object({ area: AreaCode, name: z.string(), ...Rates })).extend({
      area: z.string(),
      round: z.string(),
      own: z.object(Rates),
      trend: z.array(z.object({ round: z.string(), ...Rates })),
    }),
    errors: ['OUT_OF_REACH'],
  },
  'rating.flags': {
    summary: '看哪些评价来得集中，需要有人看一看',
    kind: 'query',
    roles: judges,
    reach: 'post',
    input: z.strictObject({
      state: z.enum(statesOf(flagLifecycle)).default('open').meta({ title: '状态' }),
      after: Cursor.optional(),
    }),
    output: page(Flagged),
    errors: [],
  },
  'rating.judge': {
    summary: '看过集中的评价，说明有没有问题',
    kind: 'command',
    roles: judges,
    reach: 'post',
    input: z.strictObject({
      flagId: z.string().max(80).meta({ title: '提醒' }),
      verdict: z
        .enum(Object.keys(verdictMoves) as [keyof typeof verdictMoves])
        .meta({ title: '结论' }),
      reason: line('理由', 200),
    }),
    output: Flagged,
    errors: ['OUT_OF_REACH', 'OWN_FLAG', 'MOVE_NOT_ALLOWED'],
  },
} as const satisfies Record<string, ActionSpec>
