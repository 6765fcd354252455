import type * as z from 'zod'
import { importColumns, lineFields } from './import-columns.ts'
import type { ShopText } from './shop.ts'
import { shopTrades } from './trades.ts'

type Text = z.output<typeof ShopText>

const said = (text: Text) => ({ ...text, trade: shopTrades[text.trade] })

/** What was put right, for the shop's timeline: `店名：李记早点 → 李记早餐`. */
export function amendmentText(before: Text, after: Text): string {
  const [old, now] = [said(before), said(after)]
  return lineFields
    .filter((field) => old[field] !== now[field])
    .map((field) => `${importColumns[field].zh}：${old[field]} → ${now[field]}`)
    .join('；')
}
