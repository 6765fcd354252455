import { importColumns, lineFields } from '#shared/domain/shop/import-columns.ts'
import { shopTrades } from '#shared/domain/shop/trades.ts'
import type { Handlers } from '../lib/implement.ts'
import { writeSheet } from '../lib/sheet/write.ts'

const widths = { number: 12, name: 24, trade: 14, address: 36 } as const
/** The importer knows it by its name, and leaves it out. */
const example = ['54', '（示例）李记早点', shopTrades.catering, '康翠里底商 54 号']
const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** An empty register to fill in: titles, what may be filled in, and one example. */
export const template: Handlers<'shop'>['shop.template'] = async () => {
  const bytes = await writeSheet([
    {
      name: '商户名册',
      note: `一行一家店。经营类别可填：${Object.values(shopTrades).join('、')}。电话、身份证号不用填。`,
      columns: lineFields.map((field) => ({
        title: importColumns[field].zh,
        width: widths[field],
      })),
      rows: [example],
    },
  ])
  return { name: '商户名册.xlsx', mime, data: Buffer.from(bytes).toString('base64') }
}
