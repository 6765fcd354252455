import { type Column, columnName } from '../table-header.ts'

/** `row` and `letter` as a spreadsheet counts them; null where the whole table is meant. */
export type TableProblem = {
  readonly row: number | null
  readonly letter: string | null
  readonly text: string
}

/** What is wrong with one cell of a line. */
export type Fault<Field extends string = string> = { readonly field: Field; readonly text: string }

/** What a person typed, short enough to stand inside a sentence. */
export const quoted = (text: string) => `“${text.length > 20 ? `${text.slice(0, 20)}…` : text}”`

export const wholeTable = (text: string): TableProblem => ({ row: null, letter: null, text })

export const noHeader = (columns: readonly Column[]): TableProblem =>
  wholeTable(`没有找到表头。请在第一行写上：${columns.map(({ zh }) => zh).join('、')}`)

export const missingColumn = ({ zh, aliases }: Column): TableProblem =>
  wholeTable(`没有找到“${zh}”这一列，也可以叫：${aliases.slice(0, 3).join('、')}`)

type Place = { readonly row: number; readonly at: number; readonly title: string }

/** Says where, and what to do. */
export function cellProblem({ row, at, title }: Place, text: string): TableProblem {
  const letter = columnName(at)
  return { row, letter, text: `第 ${row} 行 ${letter} 列“${title}”：${text}` }
}
