import { walkXml } from './xml.ts'

/** Ids that need no code in the file (ECMA-376 18.8.30, with those of Chinese Excel) and show a day or an hour. */
const builtInDates: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
]

/** Elsewhere in the file the same elements say other things. */
const lists = new Set(['numFmts', 'cellXfs'])

/** The number format code of each cell style, in the order cells count them. */
export function readStyles(xml: string | undefined): string[] {
  if (xml === undefined) return []
  const codes = new Map<string, string>()
  const used: string[] = []
  let place = ''
  walkXml(xml, {
    open(name, attribute) {
      if (lists.has(name)) place = name
      const id = attribute('numFmtId') ?? '0'
      const here = `${place}/${name}`
      if (here === 'numFmts/numFmt') codes.set(id, attribute('formatCode') ?? '')
      if (here === 'cellXfs/xf') used.push(id)
    },
    close(name) {
      if (name === place) place = ''
    },
  })
  return used.map((id) => codes.get(id) ?? builtIn(Number(id)))
}

function builtIn(id: number): string {
  if (id === 9 || id === 10) return '0%'
  return builtInDates.some(([from, to]) => id >= from && id <= to) ? 'yyyy-mm-dd' : 'General'
}
