import { walkXml, type XmlVisitor } from './xml.ts'

/** The table of texts that cells point into: the runs of a rich text joined, what is told of pronunciation left out. */
export function readStrings(xml: string | undefined): string[] {
  if (xml === undefined) return []
  const strings: string[] = []
  const run = textRuns()
  walkXml(xml, {
    open: run.visitor.open,
    text: run.visitor.text,
    close(name) {
      run.visitor.close(name)
      if (name === 'si') strings.push(run.take())
    },
  })
  return strings
}

/** Gathers what stands in `t` elements until it is taken. */
export function textRuns(): { visitor: Required<XmlVisitor>; take: () => string } {
  let gathered = ''
  let within = false
  let spoken = false
  return {
    visitor: {
      open(name) {
        if (name === 'rPh') spoken = true
        within = name === 't' && !spoken
      },
      close(name) {
        if (name === 'rPh') spoken = false
        within = false
      },
      text(piece) {
        if (within) gathered += piece
      },
    },
    take() {
      const text = unescaped(gathered)
      gathered = ''
      return text
    },
  }
}

/** Excel writes a character that XML cannot hold as `_x000D_`. */
export const unescaped = (text: string) =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
