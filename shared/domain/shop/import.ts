import type * as z from 'zod'
import type { Fault } from '../../kernel/table/advice.ts'
import { readTable } from '../../kernel/table/read.ts'
import type { ReadSaid, Said, TableReading, TableRules } from '../../kernel/table/rules.ts'
import { tidyCode, tidyText } from '../../kernel/tidy.ts'
import { adviceOn, looksLikeDay } from './import-advice.ts'
import { importColumns, type LineField, lineFields } from './import-columns.ts'
import { ShopText } from './shop.ts'
import { tradeOf } from './trade-words.ts'

/** Who has a number already. */
export type Taken = { readonly name: string; readonly closed: boolean }
type Line = z.output<typeof ShopText>
export type RegisterReading = TableReading<LineField, Line>

/** Reads a table as a register of shops: each line by the rules of a shop, no number twice in the file or on the register. */
export const readRegister = (
  rows: readonly (readonly string[])[],
  taken: ReadonlyMap<string, Taken>,
): RegisterReading => readTable(rows, rulesFor(taken))

const rulesFor = (
  taken: ReadonlyMap<string, Taken>,
): TableRules<keyof typeof importColumns, LineField, Line> => ({
  columns: importColumns,
  fields: lineFields,
  standIns: { number: 'sequence' },
  key: 'number',
  tidy: (field, cell) => (field === 'number' ? tidyNumber(cell) : tidyText(cell)),
  read: (said) => readShop(said, taken.get(said.number)),
  nothing: '表头下面没有店。请一行写一家店',
})

/** People write 54号, No.54 and ＃54 for 54. */
function tidyNumber(said: string): string {
  const code = tidyCode(said)
  return /^(?:no\.|no(?=\d)|#)?([0-9a-z-]+)(?:号|#)?$/i.exec(code)?.[1] ?? code
}

function readShop(said: Said<LineField>, owner: Taken | undefined): ReadSaid<LineField, Line> {
  const tidied = { ...said, trade: tradeOf(said.trade) }
  const faults = lineFields
    .filter((field) => !isGood(field, tidied[field]))
    .map((field) => ({ field, text: adviceOn(field, said[field]) }))
  const all = [...held(said.number, owner), ...faults]
  return all.length === 0 ? { line: ShopText.parse(tidied) } : { faults: all }
}

const isGood = (field: LineField, said: string | undefined) =>
  ShopText.shape[field].safeParse(said).success && !(field === 'number' && looksLikeDay(said ?? ''))

function held(number: string, owner: Taken | undefined): Fault<LineField>[] {
  if (number === '' || !owner) return []
  const who = owner.closed ? `已歇业的“${owner.name}”` : `“${owner.name}”`
  return [{ field: 'number', text: `${number} 已经登记过，是${who}` }]
}
