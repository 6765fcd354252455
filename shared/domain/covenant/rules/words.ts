import type { EditionText } from '../edition-text.ts'
import { longest } from '../longest.ts'
import { type Problem, type Rule, repeated, when } from './problem.ts'

type Place = readonly [field: string, name: string, text: string, max: number]

/** Every text that people read is there, and short enough to be read; none is written twice in one list. */
export const wordRules: Rule = (text) => [...placesOf(text).flatMap(readable), ...twice(text)]

const readable = ([field, name, text, max]: Place): Problem[] => [
  ...when(text.trim() === '', field, `${name}还空着`),
  ...when(text.length > max, field, `${name}太长了，最多 ${max} 个字`),
]

function placesOf({ title, preamble, categories, clauses, rewards, penalties }: EditionText) {
  const lines = (field: string, name: string, texts: readonly string[]): Place[] =>
    texts.map((line, at) => [`${field}.${at}`, `${name}第 ${at + 1} 段`, line, longest.paragraph])
  return [
    ['title', '条约名称', title, longest.title] as const,
    ...lines('preamble', '前言', preamble),
    ...categories.flatMap(categoryPlaces),
    ...clauses.flatMap((clause, at): Place[] => [
      [`clauses.${at}.title`, `第 ${at + 1} 个条款的标题`, clause.title, longest.heading],
      ...lines(`clauses.${at}.paragraphs`, `条款“${clause.title}”`, clause.paragraphs),
    ]),
    ...termPlaces('rewards', '奖励', rewards),
    ...termPlaces('penalties', '约束', penalties),
  ]
}

const categoryPlaces = (
  { title, items }: EditionText['categories'][number],
  at: number,
): Place[] => [
  [`categories.${at}.title`, `第 ${at + 1} 个大类的名称`, title, longest.heading],
  ...items.flatMap((item, index): Place[] => {
    const field = `categories.${at}.items.${index}`
    return [
      [`${field}.title`, `第 ${item.no} 项的名称`, item.title, longest.heading],
      [`${field}.promise`, `第 ${item.no} 项的承诺`, item.promise, longest.promise],
      ...item.deductions.map(({ text }, no): Place => {
        const name = `第 ${item.no} 项的第 ${no + 1} 个扣分条款`
        return [`${field}.deductions.${no}.text`, name, text, longest.rule]
      }),
    ]
  }),
]

const termPlaces = (
  field: 'rewards' | 'penalties',
  name: string,
  terms: EditionText['rewards'],
): Place[] =>
  terms.map(({ text }, at) => [`${field}.${at}.text`, `第 ${at + 1} 条${name}`, text, longest.rule])

const twice = ({ preamble, clauses }: EditionText): Problem[] => [
  ...when(preamble.length === 0, 'preamble', '前言还没有写'),
  ...repeated(
    preamble,
    (at) => `preamble.${at}`,
    () => '前言里有一段话写了两遍',
  ),
  ...repeated(
    clauses.map(({ title }) => title),
    (at) => `clauses.${at}.title`,
    (title) => `有两个条款都叫“${title}”`,
  ),
  ...clauses.flatMap(({ title, paragraphs }, at) => [
    ...when(paragraphs.length === 0, `clauses.${at}.paragraphs`, `条款“${title}”还没有内容`),
    ...repeated(
      paragraphs,
      (no) => `clauses.${at}.paragraphs.${no}`,
      () => `条款“${title}”里有一段话写了两遍`,
    ),
  ]),
]
