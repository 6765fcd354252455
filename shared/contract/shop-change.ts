import * as z from 'zod'
import { Shop, ShopText } from '../domain/shop/shop.ts'
import { Id, line } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'

const shopId = Id.meta({ title: '店铺' })
const because = z.strictObject({ shopId, reason: line('原因', 100) })

/** What became of a shop; its version is what the next change must name. */
const Changed = Shop.pick({ id: true, number: true, name: true, state: true, version: true })

export const shopChangeActions = {
  'shop.amend': {
    summary: '更正一家店的门牌、店名、类别或地址',
    kind: 'command',
    roles: ['secretary'],
    reach: 'post',
    input: ShopText.extend({
      shopId,
      version: z.int().nonnegative().meta({ title: '版本' }),
    }).strict(),
    output: Changed,
    errors: ['OUT_OF_REACH', 'SHOP_CLOSED', 'SHOP_NUMBER_TAKEN'],
  },
  'shop.close': {
    summary: '店歇业了，从在册的店里去掉',
    kind: 'command',
    roles: ['secretary'],
    reach: 'post',
    input: because,
    output: Changed,
    errors: ['OUT_OF_REACH', 'SHOP_CLOSED'],
  },
  'shop.reopen': {
    summary: '店重新开业，回到名册',
    kind: 'command',
    roles: ['secretary'],
    reach: 'post',
    input: z.strictObject({ shopId }),
    output: Changed,
    errors: ['OUT_OF_REACH', 'MOVE_NOT_ALLOWED'],
  },
  'shop.transfer': {
    summary: '店换了负责人：原负责人的身份结束，新负责人重新签约',
    kind: 'command',
    roles: ['secretary'],
    reach: 'post',
    input: because,
    output: Changed,
    errors: ['OUT_OF_REACH', 'SHOP_CLOSED'],
  },
} as const satisfies Record<string, ActionSpec>
