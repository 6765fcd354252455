import type * as z from 'zod'
import { tidyCode, tidyText } from '../../kernel/tidy.ts'
import { adviceOn, looksLikeDay } from './import-advice.ts'
import { type LineField, lineFields } from './import-columns.ts'
import { isNoShop } from './import-lines.ts'
import { ShopText } from './shop.ts'
import { tradeOf } from './trade-words.ts'

/** Who has a number already. */
export type Taken = { readonly name: string; readonly closed: boolean }

/** `row` and `letter` as a spreadsheet counts them; null where the whole table is meant. */
export type ImportProblem = {
  readonly row: number | null
  readonly letter: string | null
  readonly text: string
}
export type ReadLine = z.output<typeof ShopText> & { readonly row: number }

type Table = {
  readonly places: Readonly<Record<LineField, number>>
  readonly titles: readonly string[]
  readonly firstDataRow: number
  readonly taken: ReadonlyMap<string, Taken>
}
type Said = Readonly<Record<LineField, string>>
type Fault = { readonly field: LineField; readonly text: string }

/** The lines under the titles, each a shop, a row that is none, or a list of what to mend. */
export function readLines(rows: readonly (readonly string[])[], table: Table) {
  const { places, titles, firstDataRow, taken } = table
  const all = rows
    .map((cells, at) => ({ row: at + 1, cells, said: saidIn(cells, places) }))
    .slice(firstDataRow)
    .filter(({ cells }) => cells.some((cell) => tidyText(cell) !== ''))
  const noShop = ({ said }: { said: Said }) =>
    isNoShop(said, (field) => titles[places[field]] ?? '')
  const shops = all.filter((one) => !noShop(one))
  const first = firstRows(shops)
  const read = shops.map(({ row, said }) => {
    const { number } = said
    const twice = duplicate(row, { number, first: first.get(number), owner: taken.get(number) })
    return { row, ...lineOf(said, twice) }
  })
  const at = (row: number) => (fault: Fault) => adviceOn.line({ row, places, titles, ...fault })
  const problems = read.flatMap(({ row, faults }) => faults.map(at(row)))
  return {
    lines: read.flatMap(({ row, line }): ReadLine[] => (line ? [{ ...line, row }] : [])),
    skipped: all.filter(noShop).map(({ row }) => row),
    problems: shops.length === 0 ? [adviceOn.nothing] : problems,
  }
}

const saidIn = (cells: readonly string[], places: Table['places']): Said => ({
  number: tidyNumber(cells[places.number] ?? ''),
  name: tidyText(cells[places.name] ?? ''),
  trade: tidyText(cells[places.trade] ?? ''),
  address: tidyText(cells[places.address] ?? ''),
})

/** People write 54号, No.54 and ＃54 for 54. */
function tidyNumber(said: string): string {
  const code = tidyCode(said)
  return /^(?:no\.|no(?=\d)|#)?([0-9a-z-]+)(?:号|#)?$/i.exec(code)?.[1] ?? code
}

/** Where each number stands first. */
const firstRows = (shops: readonly { row: number; said: Said }[]) =>
  new Map([...shops].reverse().map(({ row, said }) => [said.number, row]))

function lineOf(said: Said, twice: Fault[]) {
  const tidied = { ...said, trade: tradeOf(said.trade) }
  const faults = lineFields
    .filter((field) => !isGood(field, tidied[field]))
    .map((field) => ({ field, text: adviceOn.cell(field, said[field]) }))
  const all = [...twice, ...faults]
  return { faults: all, line: all.length === 0 ? ShopText.parse(tidied) : undefined }
}

const isGood = (field: LineField, said: string | undefined) =>
  ShopText.shape[field].safeParse(said).success && !(field === 'number' && looksLikeDay(said ?? ''))

type Claimants = {
  readonly number: string
  readonly first: number | undefined
  readonly owner: Taken | undefined
}

function duplicate(row: number, { number, first, owner }: Claimants): Fault[] {
  const fault = (text: string): Fault[] => [{ field: 'number', text }]
  if (number === '') return []
  if (first !== undefined && first < row) return fault(`${number} 和第 ${first} 行重复`)
  if (!owner) return []
  const who = owner.closed ? `已歇业的“${owner.name}”` : `“${owner.name}”`
  return fault(`${number} 已经登记过，是${who}`)
}
