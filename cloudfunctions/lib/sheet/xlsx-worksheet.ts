import { Grid, type Range } from './grid.ts'
import type { SheetLimits } from './limits.ts'
import { numberText } from './number-text.ts'
import { textRuns, unescaped } from './xlsx-strings.ts'
import { walkXml } from './xml.ts'

/** What the cells of all worksheets of a workbook point to. */
export type Book = {
  readonly strings: readonly string[]
  /** Number format codes by a cell's style. */
  readonly formats: readonly string[]
  readonly from1904: boolean
}

type Place = { readonly row: number; readonly column: number }
type Cell = Place & { readonly type: string; readonly style: number }

/** The rows of one worksheet as a person sees them, merged cells filled. @throws SHEET_TOO_LARGE, SHEET_UNREADABLE */
export function readWorksheet(xml: string, book: Book, limits: SheetLimits): string[][] {
  const grid = new Grid(limits)
  const merges: Range[] = []
  const inline = textRuns()
  let cell: Cell = { row: -1, column: -1, type: 'n', style: 0 }
  let value = ''
  let inValue = false
  walkXml(xml, {
    open(name, attribute) {
      inValue = name === 'v'
      inline.visitor.open(name, attribute)
      if (name === 'row') cell = { ...cell, row: rowFrom(attribute('r'), cell), column: -1 }
      if (name === 'c') cell = cellFrom(attribute, cell)
      if (name === 'mergeCell') merges.push(...rangeOf(attribute('ref') ?? ''))
    },
    text(piece) {
      if (inValue) value += piece
      inline.visitor.text(piece)
    },
    close(name) {
      inValue = false
      inline.visitor.close(name)
      if (name !== 'c') return
      grid.put(cell.row, cell.column, inline.take() || shown(value, cell, book))
      value = ''
    },
  })
  grid.fill(merges)
  return grid.toRows()
}

function shown(value: string, { type, style }: Cell, book: Book): string {
  switch (type) {
    case 's':
      return book.strings[Number(value)] ?? ''
    case 'b':
      return value === '1' ? '是' : '否'
    case 'd':
      return value.replace(/T00:00(:00.*)?$/, '').replace('T', ' ')
    case 'str':
    case 'e':
      return unescaped(value)
    default:
      return numeric(value, book.formats[style] ?? 'General', book.from1904)
  }
}

function numeric(value: string, format: string, from1904: boolean): string {
  const number = value.trim() === '' ? Number.NaN : Number(value)
  return Number.isFinite(number) ? numberText(number, format, from1904) : value
}

/** Rows and cells that do not say where they are follow the one before. */
const rowFrom = (said: string | undefined, before: Cell) =>
  said === undefined ? before.row + 1 : Math.max(0, (Number(said) || 1) - 1)

function cellFrom(attribute: (name: string) => string | undefined, before: Cell): Cell {
  const place = placeOf(attribute('r') ?? '')
  return {
    row: place?.row ?? before.row,
    column: place?.column ?? before.column + 1,
    type: attribute('t') ?? 'n',
    style: Number(attribute('s') ?? 0),
  }
}

function rangeOf(reference: string): Range[] {
  const [first, last] = reference.split(':').map(placeOf)
  if (!first || !last) return []
  return [{ top: first.row, left: first.column, bottom: last.row, right: last.column }]
}

/** `B12` is row 11, column 1. Three letters and seven digits are all that Excel has. */
function placeOf(reference: string): Place | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(reference) ?? []
  if (letters === undefined) return undefined
  const column = [...letters.toUpperCase()].reduce(
    (count, letter) => count * 26 + letter.charCodeAt(0) - 64,
    0,
  )
  return { row: Number(digits) - 1, column: column - 1 }
}
