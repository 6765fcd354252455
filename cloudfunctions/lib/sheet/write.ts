import { strToU8, zipSync } from 'fflate'
import { columnName } from '#shared/kernel/table-header.ts'
import { sheetNames } from './sheet-names.ts'
import { frame, style, worksheet } from './xlsx-template.ts'

export type SheetToWrite = {
  readonly name: string
  /** `width` in characters; a Chinese character takes two. */
  readonly columns: readonly { readonly title: string; readonly width?: number }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** One line above the titles that says what the table is or how to fill it in. */
  readonly note?: string
}

/** Excel's own limit of characters. */
const longestCell = 32_767

/**
 * A workbook as xlsx, the titles bold and staying in sight. Texts are texts: what begins with = + - @ is shown, never
 * computed. Names of sheets that Excel would refuse are made good. Needs at least one sheet, for Excel opens no other.
 */
export async function writeSheet(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name)).map(escaped)
  const written = sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])
  const parts = Object.entries<string>({ ...frame(names), ...Object.fromEntries(written) })
  return zipSync(Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)])))
}

function sheetXml({ columns, rows, note }: SheetToWrite): string {
  const titles = columns.map(({ title }) => title)
  const above = note === undefined ? [] : [rowXml([note], 1, style.text)]
  const head = above.length + 1
  const body = rows.map((row, at) => rowXml(row, head + 1 + at, style.text))
  const cols = columns.map(
    ({ title, width }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width ?? widthOf(title)}" customWidth="1"/>`,
  )
  const all = [...above, rowXml(titles, head, style.title), ...body]
  return worksheet(cols.join(''), all.join(''), head)
}

function rowXml(row: readonly (string | number | null)[], number: number, look: number): string {
  const cells = row.map((value, at) => cellXml(value, `${columnName(at)}${number}`, look))
  return `<row r="${number}">${cells.join('')}</row>`
}

function cellXml(value: string | number | null, at: string, look: number): string {
  if (typeof value === 'number')
    return Number.isFinite(value) ? `<c r="${at}" s="${style.number}"><v>${value}</v></c>` : ''
  const text = value && escaped(writable(value))
  return text
    ? `<c r="${at}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
    : ''
}

/** XML holds no control characters nor half ones, and a text that looks like Excel's escape for one must not become one. */
const writable = (text: string) =>
  text
    .slice(0, longestCell)
    .replace(/[^\P{Cc}\n\t]|\p{Cs}|[\uFFFE\uFFFF]/gu, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

const widthOf = (title: string) => Math.max(10, title.length * 2 + 2)
