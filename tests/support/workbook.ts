import { strToU8, type Zippable, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships'

type SheetPart = {
  /** What stands inside `worksheet`. */
  readonly xml: string
  readonly state?: 'hidden' | 'veryHidden'
}
type Rest = {
  /** What stands inside `sst` and `styleSheet`. */
  readonly strings?: string
  readonly styles?: string
  readonly properties?: string
  /** Parts in place of, or beside, the usual ones. */
  readonly parts?: Zippable
}

/** An xlsx as some other program might write it, from its raw XML. */
export function workbook(sheets: readonly SheetPart[], rest: Rest = {}): Uint8Array {
  const listed = sheets.map(
    ({ state }, at) =>
      `<sheet name="表${at}" sheetId="${at + 1}" r:id="rId${at}"${state ? ` state="${state}"` : ''}/>`,
  )
  const related = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at}" Type="${office}/worksheet" Target="worksheets/sheet${at}.xml"/>`,
  )
  const parts = sheets.map(({ xml }, at) => [
    `xl/worksheets/sheet${at}.xml`,
    strToU8(`<worksheet xmlns="${main}">${xml}</worksheet>`),
  ])
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr ${rest.properties ?? ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packaged}">${related.join('')}<Relationship Id="s" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="t" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="${main}">${rest.strings ?? ''}</sst>`),
    'xl/styles.xml': strToU8(`<styleSheet xmlns="${main}">${rest.styles ?? ''}</styleSheet>`),
    ...Object.fromEntries(parts),
    ...rest.parts,
  })
}

/** A cell with its text inside. */
export const inline = (at: string, text: string) =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`

/** Rows of cells given as XML. */
export const data = (...rows: readonly string[]) =>
  `<sheetData>${rows.map((cells) => `<row>${cells}</row>`).join('')}</sheetData>`
