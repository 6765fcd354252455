import * as z from 'zod'
import { departmentNames } from '../domain/people/role.ts'
import { Shop, ShopText } from '../domain/shop/shop.ts'
import { Standing } from '../domain/standing/standing.ts'
import { Cursor, Day, Id, Instant, line, page } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'
import { shopChangeActions } from './shop-change.ts'
import { shopClaimActions } from './shop-claim.ts'
import { shopImportActions } from './shop-import.ts'

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

const claimed = z.boolean().meta({ description: 'Somebody answers for it' })

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

/** What may be done at a shop; a view names those that are open to its caller now. */
const Doing = z.enum([
  ...['sign', 'signOnPaper', 'inspect', 'rate', 'seePledge', 'seePledges', 'seeInspections'],
  ...['amend', 'close', 'reopen', 'transfer', 'invite', 'bind', 'plate'],
] as const)

const ShopView = ShopCard.extend({
  councilId: Id,
  version: z.int(),
  claimed,
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
  may: z.array(Doing).meta({ description: 'What the caller may do here now' }),
})

export const shopActions = {
  'shop.list': {
    summary: '看理事会的商户名册和签约情况',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({
      councilId,
      find: line('门牌或店名', 30).optional(),
      state: Shop.shape.state.optional().meta({ title: '在册还是歇业' }),
      signed: z.boolean().optional().meta({ title: '是否签约' }),
      untrained: z.enum(departmentNames).optional().meta({ title: '没参加过哪个部门的培训' }),
      after: Cursor.optional(),
    }),
    output: page(ShopCard.extend({ claimed })),
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
    errors: ['OUT_OF_REACH', 'SHOP_NUMBER_TAKEN', 'NO_COVENANT', 'COUNCIL_NOT_STANDING'],
  },
  ...shopImportActions,
  ...shopChangeActions,
  ...shopClaimActions,
} as const satisfies Record<string, ActionSpec>
