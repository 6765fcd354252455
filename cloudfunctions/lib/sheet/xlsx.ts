import { AppError } from '#shared/kernel/errors.ts'
import type { SheetLimits } from './limits.ts'
import { readStrings } from './xlsx-strings.ts'
import { readStyles } from './xlsx-styles.ts'
import { type Book, readWorksheet } from './xlsx-worksheet.ts'
import { walkXml } from './xml.ts'
import { openZip, type Parts } from './zip.ts'

type Relation = { readonly kind: string; readonly path: string }
type Relations = ReadonlyMap<string, Relation>
type Listing = { readonly from1904: boolean; readonly visible: readonly string[] }

/**
 * Rows of the first visible worksheet of a workbook that says something; none when no sheet does.
 * O(inflated bytes), which `limits` bounds.
 * @throws SHEET_UNREADABLE, SHEET_TOO_LARGE
 */
export function readXlsx(bytes: Uint8Array, limits: SheetLimits): string[][] {
  const parts = openZip(bytes, limits.inflated)
  const path = only(relationsOf(parts, ''), 'officeDocument') ?? 'xl/workbook.xml'
  const relations = relationsOf(parts, path)
  const { from1904, visible } = listSheets(parts(path))
  const book: Book = {
    from1904,
    strings: readStrings(partOf(parts, relations, 'sharedStrings')),
    formats: readStyles(partOf(parts, relations, 'styles')),
  }
  for (const id of visible) {
    const xml = sheetXml(parts, relations.get(id))
    const rows = xml === undefined ? [] : readWorksheet(xml, book, limits)
    if (rows.length) return rows
  }
  return []
}

function listSheets(xml: string | undefined): Listing {
  if (xml === undefined) throw new AppError('SHEET_UNREADABLE')
  const visible: string[] = []
  let from1904 = false
  walkXml(xml, {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904') ?? '')
      if (name === 'sheet' && !/hidden/i.test(attribute('state') ?? ''))
        visible.push(attribute('id') ?? '')
    },
  })
  return { from1904, visible }
}

/** Chart sheets have no cells. */
const sheetXml = (parts: Parts, relation: Relation | undefined) =>
  relation?.kind === 'worksheet' ? parts(relation.path) : undefined

function partOf(parts: Parts, relations: Relations, kind: string): string | undefined {
  const path = only(relations, kind)
  return path === undefined ? undefined : parts(path)
}

const only = (relations: Relations, kind: string) =>
  [...relations.values()].find((relation) => relation.kind === kind)?.path

/** What a part points to, by id. The kind is the last word of its type, the same in both dialects of the standard. */
function relationsOf(parts: Parts, path: string): Relations {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const xml = parts(`${folder}_rels/${path.slice(folder.length)}.rels`)
  const found = new Map<string, Relation>()
  if (xml === undefined) return found
  walkXml(xml, {
    open(name, attribute) {
      if (name !== 'Relationship') return
      const kind = attribute('Type')?.replace(/^.*\//, '') ?? ''
      found.set(attribute('Id') ?? '', { kind, path: resolved(folder, attribute('Target') ?? '') })
    },
  })
  return found
}

function resolved(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : `${folder}${target}`).split('/')
  const path: string[] = []
  for (const step of steps) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
