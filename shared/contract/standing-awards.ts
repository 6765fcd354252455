import * as z from 'zod'
import { stewards } from '../domain/people/circles.ts'
import { Award, AwardNote, forever } from '../domain/standing/award.ts'
import { Cursor, Day, Id, page, prose } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'
import { councilId, period, shopId } from './standing-views.ts'

export const AwardView = Award.pick({
  id: true,
  shopId: true,
  shopName: true,
  shopNumber: true,
  period: true,
  kind: true,
  text: true,
  note: true,
  from: true,
  state: true,
}).extend({
  until: Day.nullable().meta({ description: `The last day it holds; null for ${forever}` }),
  inForce: z.boolean(),
  /** Why it was taken back; null if it was not. */
  revokedBecause: z.string().nullable(),
})

/** What may be given to a shop by its month: terms of the edition it was scored by. */
const TermView = z.object({ id: z.string(), text: z.string(), days: z.int().nullable() })

export const standingAwardActions = {
  'standing.terms': {
    summary: '看一家店按这个月的榜单能记哪些奖惩',
    kind: 'query',
    roles: stewards,
    reach: 'post',
    input: z.strictObject({ shopId, period }),
    output: z.object({
      shopName: z.string(),
      kind: Award.shape.kind.nullable(),
      terms: z.array(TermView),
    }),
    errors: ['OUT_OF_REACH', 'MONTH_OPEN'],
  },
  'standing.award': {
    summary: '给上榜的店记一条奖励或约束',
    kind: 'command',
    roles: stewards,
    reach: 'post',
    input: z.strictObject({
      shopId,
      period,
      termId: z.string().min(1).max(40).meta({ title: '奖惩条款' }),
      note: AwardNote,
    }),
    output: AwardView,
    errors: ['OUT_OF_REACH', 'MONTH_OPEN', 'NOT_ON_LIST', 'TERM_UNKNOWN', 'ALREADY_AWARDED'],
  },
  'standing.awards': {
    summary: '看理事会或一家店的奖惩，还有效的在前',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ councilId, shopId: shopId.optional(), after: Cursor.optional() }),
    output: page(AwardView).extend({
      stars: z.int().nullable().meta({
        description: 'Of a shop, by its last closed month; null for a council, or before the first',
      }),
      may: z.array(z.enum(['revoke'])),
    }),
    errors: ['OUT_OF_REACH'],
  },
  'standing.revoke': {
    summary: '撤回一条奖惩，写明原因',
    kind: 'command',
    roles: stewards,
    reach: 'post',
    input: z.strictObject({
      awardId: Id.meta({ title: '奖惩记录' }),
      reason: prose('撤回原因', 100, 2),
    }),
    output: AwardView,
    errors: ['OUT_OF_REACH', 'MOVE_NOT_ALLOWED'],
  },
} as const satisfies Record<string, ActionSpec>
