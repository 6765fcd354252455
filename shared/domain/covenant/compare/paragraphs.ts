import { added, type Change, differences, removed } from './change.ts'
import { pairsOf, reordered } from './pairs.ts'

type Paragraph = { readonly text: string; readonly at: number }

const numbered = (texts: readonly string[]): Paragraph[] => texts.map((text, at) => ({ text, at }))
const nameOf = ({ at }: Paragraph) => `第 ${at + 1} 段`

/** Paragraph by paragraph: the same words are the same paragraph, wherever they stand. */
export function compareParagraphs(
  where: string,
  before: readonly string[],
  after: readonly string[],
): Change[] {
  const marks = [({ text }: Paragraph) => text, ({ at }: Paragraph) => String(at)]
  const pairs = pairsOf(numbered(before), numbered(after), marks)
  return [
    ...pairs.gone.map((one) => removed(`${where}${nameOf(one)}`, one.text)),
    ...pairs.come.map((one) => added(`${where}${nameOf(one)}`, one.text)),
    ...pairs.kept.flatMap(([was, is]) =>
      differences(
        '',
        { [`${where}${nameOf(is)}`]: was.text },
        { [`${where}${nameOf(is)}`]: is.text },
      ),
    ),
    ...reordered(`${where}的段落顺序`, pairs, ({ text }) => `“${text.slice(0, glimpse)}…”`),
  ]
}

/** Enough characters to know a paragraph again. */
const glimpse = 8
