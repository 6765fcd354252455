import { columnName } from '../../kernel/table-header.ts'
import { importColumns, type LineField, lineFields } from './import-columns.ts'
import { shopTrades } from './trades.ts'

const trades = Object.values(shopTrades).join('、')

/** What a person typed, short enough to stand inside a sentence. */
const quoted = (text: string) => `“${text.length > 20 ? `${text.slice(0, 20)}…` : text}”`

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

type Fault = {
  readonly row: number
  readonly field: LineField
  readonly places: Readonly<Record<LineField, number>>
  readonly titles: readonly string[]
  readonly text: string
}

/** One sentence for each thing that can be wrong with a table of shops; each says where and what to do. */
export const adviceOn = {
  noHeader: {
    row: null,
    letter: null,
    text: `没有找到表头。请在第一行写上：${lineFields.map((field) => importColumns[field].zh).join('、')}`,
  },
  nothing: { row: null, letter: null, text: '表头下面没有店。请一行写一家店' },
  missing: (field: LineField) => {
    const { zh, aliases } = importColumns[field]
    const also = aliases.slice(0, 3).join('、')
    return { row: null, letter: null, text: `没有找到“${zh}”这一列，也可以叫：${also}` }
  },
  cell: (field: LineField, said: string) => (said === '' ? '没有填' : cellAdvice[field](said)),
  line: ({ row, field, places, titles, text }: Fault) => {
    const letter = columnName(places[field])
    const title = titles[places[field]] || importColumns[field].zh
    return { row, letter, text: `第 ${row} 行 ${letter} 列“${title}”：${text}` }
  },
}
