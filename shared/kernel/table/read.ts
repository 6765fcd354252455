import { columnName, findHeader } from '../table-header.ts'
import { tidyText } from '../tidy.ts'
import { missingColumn, noHeader } from './advice.ts'
import { readLines } from './lines.ts'
import { isNeeded, type ReadColumn, type TableReading, type TableRules } from './rules.ts'

type Rows = readonly (readonly string[])[]

/**
 * Reads a table as people send it: its titles wherever they stand, each line checked by the rules, no key twice.
 * Pure; O(cells).
 */
export function readTable<Key extends string, Field extends Key, Line>(
  rows: Rows,
  rules: TableRules<Key, Field, Line>,
): TableReading<Field, Line> {
  const { columns: known, fields, standIns } = rules
  const { headerRow, firstDataRow, at } = findHeader(rows, known)
  const placeOf = (field: Field) => at[field] ?? at[standIns?.[field] ?? field]
  const missing = fields.filter((field) => placeOf(field) === undefined)
  const nothing = { columns: [], unread: [], lines: [], skipped: [] }
  if (headerRow === undefined || missing.length === fields.length)
    return { ...nothing, problems: [noHeader(fields.map((field) => known[field]))] }
  const titles = titlesOf(rows, headerRow)
  const columns = fields.flatMap((as) => columnAt(titles, placeOf(as), as))
  const told = { ...nothing, columns, unread: unreadOf(titles, columns) }
  const wanted = missing.filter((field) => isNeeded(rules, field))
  if (wanted.length > 0)
    return { ...told, problems: wanted.map((field) => missingColumn(known[field])) }
  return { ...told, ...readLines(rows, rules, { placeOf, titles, firstDataRow }) }
}

/** A title that is split over two rows is the nearer part of it, or the part above where that is all. */
const titlesOf = (rows: Rows, headerRow: number): string[] =>
  (rows[headerRow] ?? []).map(
    (title, at) => tidyText(title) || tidyText(rows[headerRow - 1]?.[at] ?? ''),
  )

const columnAt = <Field extends string>(
  titles: readonly string[],
  at: number | undefined,
  as: Field,
): ReadColumn<Field>[] =>
  at === undefined ? [] : [{ letter: columnName(at), title: titles[at] ?? '', as }]

/** Each once; a title that is merged over two columns was read where it begins. */
function unreadOf(titles: readonly string[], columns: readonly ReadColumn[]): string[] {
  const read = new Set(['', ...columns.map(({ title }) => title)])
  return [...new Set(titles)].filter((title) => !read.has(title))
}
