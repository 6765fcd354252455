import { tidyText } from '../tidy.ts'
import { cellProblem, type Fault, wholeTable } from './advice.ts'
import { isNoLine } from './no-line.ts'
import { isNeeded, type ReadSaid, type Said, type TableReading, type TableRules } from './rules.ts'

type Rows = readonly (readonly string[])[]

/** Where the titles of a table are. */
type Table<Field extends string> = {
  readonly placeOf: (field: Field) => number | undefined
  readonly titles: readonly string[]
  readonly firstDataRow: number
}

type Lines<Field extends string, Line> = Pick<
  TableReading<Field, Line>,
  'lines' | 'skipped' | 'problems'
>

/** What stands under the titles: each row a line, a row that is none, or a list of what to mend. */
export function readLines<Key extends string, Field extends Key, Line>(
  rows: Rows,
  rules: TableRules<Key, Field, Line>,
  table: Table<Field>,
): Lines<Field, Line> {
  const { key, nothing } = rules
  const all = spoken(rows, rules, table)
  const some = all.filter(({ none }) => !none)
  const first = new Map([...some].reverse().map(({ row, said }) => [said[key], row]))
  const has = (field: Field) => table.placeOf(field) !== undefined
  const read = some.map(({ row, said }) => {
    const before = said[key] === '' ? row : (first.get(said[key]) ?? row)
    return { row, ...unique(rules.read(said, has), { key, said: said[key], before, row }) }
  })
  const problemAt = (row: number) => (fault: Fault<Field>) => {
    const at = table.placeOf(fault.field) ?? 0
    return cellProblem({ row, at, title: titleOf(rules, table, fault.field) }, fault.text)
  }
  const faulty = read.flatMap((one) => ('faults' in one ? one.faults.map(problemAt(one.row)) : []))
  return {
    lines: read.flatMap((one) => ('line' in one ? [{ ...one.line, row: one.row }] : [])),
    skipped: all.filter(({ none }) => none).map(({ row }) => row),
    problems: some.length === 0 ? [wholeTable(nothing)] : faulty,
  }
}

const titleOf = <Key extends string, Field extends Key>(
  { columns }: Pick<TableRules<Key, Field, unknown>, 'columns'>,
  { placeOf, titles }: Table<Field>,
  field: Field,
) => titles[placeOf(field) ?? -1] || columns[field].zh

/** The rows that say anything, with what they say, and whether they are no line. */
function spoken<Key extends string, Field extends Key>(
  rows: Rows,
  rules: TableRules<Key, Field, unknown>,
  table: Table<Field>,
) {
  const { fields, tidy } = rules
  const saidIn = (cells: readonly string[]) =>
    Object.fromEntries(
      fields.map((field) => [field, tidy(field, cells[table.placeOf(field) ?? -1] ?? '')]),
    ) as Said<Field>
  const columns = fields.map((field) => ({
    field,
    title: titleOf(rules, table, field),
    needed: isNeeded(rules, field),
  }))
  return rows
    .map((cells, at) => ({ cells, row: at + 1 }))
    .slice(table.firstDataRow)
    .filter(({ cells }) => cells.some((cell) => tidyText(cell) !== ''))
    .map(({ cells, row }) => {
      const said = saidIn(cells)
      const none = isNoLine(columns.map(({ field, ...one }) => ({ ...one, said: said[field] })))
      return { row, said, none }
    })
}

type Twice<Field extends string> = {
  readonly key: Field
  readonly said: string
  /** Where the key stands first. */
  readonly before: number
  readonly row: number
}

/** Of a key that stands further up in the table that is said, and nothing else about it. */
function unique<Field extends string, Line>(
  read: ReadSaid<Field, Line>,
  { key, said, before, row }: Twice<Field>,
): ReadSaid<Field, Line> {
  if (before >= row) return read
  const others = 'faults' in read ? read.faults.filter(({ field }) => field !== key) : []
  return { faults: [{ field: key, text: `${said} 和第 ${before} 行重复` }, ...others] }
}
