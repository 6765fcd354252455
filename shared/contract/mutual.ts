import * as z from 'zod'
import { MutualCheck, MutualVerdict } from '../domain/inspection/mutual.ts'
import { stewards } from '../domain/people/circles.ts'
import { Cursor, Id, Instant, Period, page, RatioView } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'

const councilId = Id.meta({ title: '理事会' })
const period = Period.meta({ title: '月份' })

/** What a shop is asked to look at, and at whose. */
const MutualTask = MutualCheck.pick({
  id: true,
  period: true,
  shopName: true,
  shopNumber: true,
  address: true,
  state: true,
  verdicts: true,
}).extend({
  items: z.array(z.object({ no: z.int(), title: z.string(), promise: z.string() })),
  score: z.number().nullable(),
})

/** What a neighbour said; never which one. */
const MutualSeen = z.object({
  at: Instant,
  score: z.number(),
  verdicts: z.array(MutualVerdict.extend({ title: z.string() })),
})

const ShopName = z.object({ shopId: Id, name: z.string(), number: z.string() })

export const mutualActions = {
  'inspection.assignMutual': {
    summary: '分派当月的店与店互查',
    kind: 'command',
    roles: stewards,
    reach: 'post',
    input: z.strictObject({ councilId, period: period.optional() }),
    output: z.object({
      period: Period,
      assigned: z.int().meta({ description: 'Given out by this call' }),
      already: z.int().meta({ description: 'Given out before' }),
      idle: z.array(ShopName).meta({ description: 'Shops for which no other is left to check' }),
      unchecked: z.array(ShopName).meta({ description: 'Shops that nobody is left to check' }),
    }),
    errors: ['OUT_OF_REACH', 'MUTUAL_OVER', 'NO_COVENANT', 'COUNCIL_NOT_STANDING'],
  },
  'inspection.mutualMine': {
    summary: '看我的店该去互查哪一家，邻居怎么看我的店',
    kind: 'query',
    roles: ['merchant'],
    reach: 'post',
    input: z.strictObject({ shopId: Id.meta({ title: '店铺' }) }),
    output: z.object({
      period: Period,
      task: MutualTask.nullable(),
      received: z.array(MutualSeen),
    }),
    errors: ['OUT_OF_REACH'],
  },
  'inspection.checkMutual': {
    summary: '互查一家邻居的店',
    kind: 'command',
    roles: ['merchant'],
    reach: 'post',
    input: z.strictObject({
      checkId: z
        .string()
        .regex(/^20\d\d-\d\d:[0-9a-f]{24}$/)
        .meta({ title: '互查' }),
      verdicts: z.array(MutualVerdict).min(1).max(99).meta({ title: '互查结果' }),
    }),
    output: MutualTask,
    errors: [
      'OUT_OF_REACH',
      'SHOP_CLOSED',
      'OWN_SUBJECT',
      'MUTUAL_OVER',
      'MOVE_NOT_ALLOWED',
      'ITEM_MISSING',
      'NOTE_REQUIRED',
    ],
  },
} as const satisfies Record<string, ActionSpec>

export const agreementActions = {
  'inspection.agreement': {
    summary: '看换人复看：两次考核对得上多少，每位考核员偏了多少',
    kind: 'query',
    roles: ['subdistrictOfficer', 'districtOfficer'],
    reach: 'post',
    input: z.strictObject({ councilId, period, after: Cursor.optional() }),
    output: page(
      z.object({
        post: z.string(),
        pairs: z.int(),
        deviation: RatioView.nullable().meta({
          description: 'Sum of own minus other in hundredths of a point ÷ pairs; null for too few',
        }),
      }),
    ).extend({
      period: Period,
      pairs: z.int(),
      agreement: RatioView,
      difference: RatioView.meta({
        description: 'Sum of absolute differences in hundredths of a point ÷ pairs',
      }),
    }),
    errors: ['OUT_OF_REACH'],
  },
} as const satisfies Record<string, ActionSpec>
