import * as z from 'zod'
import { Shop, ShopText } from '../domain/shop/shop.ts'
import { Standing } from '../domain/standing/standing.ts'
import { Cursor, Day, Id, Instant, page } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'

const councilId = Id.meta({ title: '理事会' })
const shopId = Id.meta({ title: '店铺' })

export const ShopCard = Shop.pick({
  id: true,
  number: true,
  name: true,
  trade: true,
  address: true,
  state: true,
}).extend({ signed: z.boolean().meta({ description: 'Has signed the edition in force' }) })

const PartView = z.object({
  part: z.enum(['inspections', 'ratings', 'mutual']),
  weight: z.int(),
  score: z.number(),
  count: z.int(),
  counts: z.boolean(),
})

const MonthView = Standing.pick({ period: true, score: true, grade: true }).extend({
  parts: z.array(PartView),
})

const ShopView = ShopCard.extend({
  councilId: Id,
  councilName: z.string(),
  signedAt: Instant.nullable(),
  toSign: z
    .object({
      editionId: z.string(),
      from: Day,
      since: z.string().nullable().meta({ description: 'The edition this owner signed last' }),
      changes: z.int().meta({ description: 'Differences from that one' }),
    })
    .nullable()
    .meta({ description: 'The text that waits for this owner’s name' }),
  month: MonthView,
  may: z
    .array(
      z.enum([
        'sign',
        'signOnPaper',
        'inspect',
        'rate',
        'seePledge',
        'seePledges',
        'seeInspections',
      ]),
    )
    .meta({ description: 'What the caller may do here now' }),
})

export const shopActions = {
  'shop.list': {
    summary: '看理事会的商户名册和签约情况',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({
      councilId,
      signed: z.boolean().optional().meta({ title: '是否签约' }),
      after: Cursor.optional(),
    }),
    output: page(ShopCard),
    errors: ['OUT_OF_REACH'],
  },
  'shop.get': {
    summary: '看一家店：签约、本月考核与评价',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ shopId }),
    output: ShopView,
    errors: ['OUT_OF_REACH'],
  },
  'shop.register': {
    summary: '把一家店登记入册',
    kind: 'command',
    roles: ['secretary'],
    reach: 'post',
    input: ShopText.extend({ councilId }).strict(),
    output: ShopCard,
    errors: ['OUT_OF_REACH', 'SHOP_NUMBER_TAKEN'],
  },
} as const satisfies Record<string, ActionSpec>
