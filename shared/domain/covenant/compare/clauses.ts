import type { EditionText, TermText } from '../edition-text.ts'
import { daysText } from '../words.ts'
import { added, type Change, differences, removed } from './change.ts'
import { pairsOf, reordered } from './pairs.ts'
import { compareParagraphs } from './paragraphs.ts'

type Clause = EditionText['clauses'][number]
type Numbered = Clause & { readonly at: number }

const numbered = (clauses: readonly Clause[]): Numbered[] =>
  clauses.map((clause, at) => ({ ...clause, at }))

/** A clause is the same by its title, else by its place. */
export function compareClauses(before: readonly Clause[], after: readonly Clause[]): Change[] {
  const marks = [({ title }: Numbered) => title, ({ at }: Numbered) => String(at)]
  const pairs = pairsOf(numbered(before), numbered(after), marks)
  return [
    ...pairs.gone.map((one) => removed(`条款“${one.title}”`, one.paragraphs.join('\n'))),
    ...pairs.come.map((one) => added(`条款“${one.title}”`, one.paragraphs.join('\n'))),
    ...pairs.kept.flatMap(([was, is]) => [
      ...differences(`条款“${is.title}”`, { 标题: was.title }, { 标题: is.title }),
      ...compareParagraphs(`条款“${is.title}”`, was.paragraphs, is.paragraphs),
    ]),
    ...reordered('条款的顺序', pairs, ({ title }) => title),
  ]
}

/** Rewards, or penalties: `name` says which. */
export function compareTerms(
  name: string,
  before: readonly TermText[],
  after: readonly TermText[],
): Change[] {
  const pairs = pairsOf(before, after, [({ id }) => id, ({ text }) => text])
  const factsOf = ({ id, text, days }: TermText) => ({ 内容: text, 期限: daysText(days), 编号: id })
  const wholeOf = ({ text, days }: TermText) => `${text}（${daysText(days)}）`
  return [
    ...pairs.gone.map((one) => removed(name, wholeOf(one))),
    ...pairs.come.map((one) => added(name, wholeOf(one))),
    ...pairs.kept.flatMap(([was, is]) =>
      differences(`${name}“${is.text}”`, factsOf(was), factsOf(is)),
    ),
    ...reordered(`${name}的顺序`, pairs, ({ text }) => text),
  ]
}
