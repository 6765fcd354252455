import { columnName, findHeader } from '../../kernel/table-header.ts'
import { tidyText } from '../../kernel/tidy.ts'
import { adviceOn } from './import-advice.ts'
import { importColumns, type LineField, lineFields } from './import-columns.ts'
import { type ImportProblem, type ReadLine, readLines, type Taken } from './import-rows.ts'

type Rows = readonly (readonly string[])[]

export type ReadColumn = { readonly letter: string; readonly title: string; readonly as: LineField }
export type RegisterReading = {
  readonly columns: ReadColumn[]
  /** Titles of columns that were not read. */
  readonly unread: string[]
  /** Shops whose line is without fault. */
  readonly lines: ReadLine[]
  /** Rows that say something and are no shop: sums, remarks, the example. */
  readonly skipped: number[]
  readonly problems: ImportProblem[]
}

/**
 * Reads a table as a register of shops: its titles wherever they stand, each line checked by the rules of a shop, no
 * number twice in the file or on the register. Pure; O(cells).
 */
export function readRegister(rows: Rows, taken: ReadonlyMap<string, Taken>): RegisterReading {
  const { headerRow, firstDataRow, at } = findHeader(rows, importColumns)
  const found = { ...at, number: at.number ?? at.sequence }
  const missing = lineFields.filter((field) => found[field] === undefined)
  const nothing = { columns: [], unread: [], lines: [], skipped: [] }
  if (headerRow === undefined || missing.length === lineFields.length)
    return { ...nothing, problems: [adviceOn.noHeader] }
  const titles = titlesOf(rows, headerRow)
  const columns = lineFields.flatMap((as) => columnAt(titles, found[as], as))
  const told = { ...nothing, columns, unread: unreadOf(titles, columns) }
  if (missing.length > 0) return { ...told, problems: missing.map(adviceOn.missing) }
  const places = found as Readonly<Record<LineField, number>>
  return { ...told, ...readLines(rows, { places, titles, firstDataRow, taken }) }
}

/** A title that is split over two rows is the nearer part of it, or the part above where that is all. */
const titlesOf = (rows: Rows, headerRow: number): string[] =>
  (rows[headerRow] ?? []).map(
    (title, at) => tidyText(title) || tidyText(rows[headerRow - 1]?.[at] ?? ''),
  )

const columnAt = (
  titles: readonly string[],
  at: number | undefined,
  as: LineField,
): ReadColumn[] =>
  at === undefined ? [] : [{ letter: columnName(at), title: titles[at] ?? '', as }]

/** Each once; a title that is merged over two columns was read where it begins. */
function unreadOf(titles: readonly string[], columns: readonly ReadColumn[]): string[] {
  const read = new Set(['', ...columns.map(({ title }) => title)])
  return [...new Set(titles)].filter((title) => !read.has(title))
}
