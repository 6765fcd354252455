import { importColumns, lineFields } from '#shared/domain/shop/import-columns.ts'
import { shopTrades } from '#shared/domain/shop/trades.ts'
import type { Handlers } from '../lib/implement.ts'
import { templateFor } from '../lib/sheet/template.ts'

export const template: Handlers<'shop'>['shop.template'] = () =>
  templateFor({
    name: '商户名册',
    note: `一行一家店。经营类别可填：${Object.values(shopTrades).join('、')}。电话、身份证号不用填。`,
    fields: lineFields,
    columns: importColumns,
    widths: { number: 12, name: 24, trade: 14, address: 36 },
    example: ['54', '（示例）李记早点', shopTrades.catering, '康翠里底商 54 号'],
  })
