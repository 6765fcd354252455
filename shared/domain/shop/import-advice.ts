import { quoted } from '../../kernel/table/advice.ts'
import type { LineField } from './import-columns.ts'
import { shopTrades } from './trades.ts'

const trades = Object.values(shopTrades).join('、')

/** What Excel makes of 1-2 in a column that is not text. */
export const looksLikeDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)

const cellAdvice: Readonly<Record<LineField, (said: string) => string>> = {
  number: (said) =>
    looksLikeDay(said)
      ? `${quoted(said)}是 Excel 把门牌当成了日期，请把这一列的格式改成“文本”再填`
      : `${quoted(said)}不能用，只用字母、数字和短横，最多 12 个，比如 54 或 A-12`,
  name: (said) => `${quoted(said)}太长了，店名最多 30 个字`,
  trade: (said) => `不认识${quoted(said)}，可以填${trades}`,
  address: (said) => `${quoted(said)}太长了，地址最多 60 个字`,
}

/** One sentence for each thing that can be wrong with a cell of a shop's line; it says what to do. */
export const adviceOn = (field: LineField, said: string): string =>
  said === '' ? '没有填' : cellAdvice[field](said)
