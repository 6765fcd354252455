import { tidyCode } from './tidy.ts'

/** A column that a table may have, and what people call it besides `zh`. */
export type Column = {
  readonly zh: string
  readonly aliases: readonly string[]
  readonly required: boolean
}

export type Header<Key extends string> = {
  /** The last row of the titles; undefined when no title was found. */
  readonly headerRow: number | undefined
  readonly firstDataRow: number
  /** Where each column is, counted from 0. */
  readonly at: Readonly<Record<Key, number | undefined>>
  /** Required columns that are not there, in the order of the declaration. */
  readonly missing: readonly Key[]
}

type Row = readonly string[]

/** Names of the table and notes on how to fill it in stand above the titles, never more than these. */
const deepest = 10

/**
 * Finds the titles of a table among its first rows, though lines stand above them or they are split over two rows. Of all
 * rows the one that names most columns; a title that is there twice counts where it is first. O(rows looked at × columns).
 */
export function findHeader<Key extends string>(
  rows: readonly Row[],
  columns: Readonly<Record<Key, Column>>,
): Header<Key> {
  const keys = Object.keys(columns) as Key[]
  const known = new Map(
    keys.flatMap((key) =>
      [columns[key].zh, ...columns[key].aliases].map((title) => [squashed(title), key] as const),
    ),
  )
  let best = { found: new Map<Key, number>(), row: -1 }
  for (const { titles, row } of candidates(rows.slice(0, deepest))) {
    const found = placesOf(titles, known)
    if (found.size > best.found.size) best = { found, row }
  }
  return {
    headerRow: best.row < 0 ? undefined : best.row,
    firstDataRow: best.row + 1,
    at: Object.fromEntries(keys.map((key) => [key, best.found.get(key)])) as Header<Key>['at'],
    missing: keys.filter((key) => columns[key].required && !best.found.has(key)),
  }
}

/** The name that a spreadsheet gives a column counted from 0: A, B … Z, AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`
}

/** For each cell the titles it may be read as, the likeliest first. */
type Titles = readonly (readonly string[])[]

/** Single rows first, so that two rows together must name more than either alone. */
function candidates(rows: readonly Row[]): { titles: Titles; row: number }[] {
  const single = rows.map((titles, row) => ({ titles: titles.map((title) => [title]), row }))
  const double = rows.slice(1).map((lower, at) => ({
    titles: stacked(rows[at] ?? [], lower),
    row: at + 1,
  }))
  return [...single, ...double]
}

/** 联系人 over 姓名 and 电话 reads 联系人姓名, 联系人电话. In text files only the first of the two says 联系人. */
function stacked(upper: Row, lower: Row): Titles {
  let group = ''
  return lower.map((title, at) => {
    group = upper[at]?.trim() ? (upper[at] ?? '') : group
    return title.trim() ? [`${group}${title}`, title] : [upper[at] ?? '']
  })
}

function placesOf<Key>(titles: Titles, known: ReadonlyMap<string, Key>): Map<Key, number> {
  const found = new Map<Key, number>()
  titles.forEach((readings, at) => {
    const key = readings.map((title) => named(title, known)).find((name) => name !== undefined)
    if (key !== undefined && !found.has(key)) found.set(key, at)
  })
  return found
}

/** As it stands, or without what is said in brackets: （必填）, （㎡）. */
const named = <Key>(title: string, known: ReadonlyMap<string, Key>) =>
  known.get(squashed(title)) ?? known.get(squashed(tidyCode(title).replace(/\([^)]*\)/g, '')))

/** Only letters, digits and characters: neither spaces nor punctuation nor the asterisk of what must be filled in. */
const squashed = (title: string) =>
  tidyCode(title)
    .toLowerCase()
    .replace(/[!-/:-@[-`{-~\u00B7\u2018-\u2027\u203B\u3001-\u3003\u3008-\u3020]/g, '')
