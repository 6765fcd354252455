import type { CategoryText, EditionText, ItemText } from '../edition-text.ts'
import { itemsOf } from '../items.ts'
import { deductionRules } from './deductions.ts'
import { type Problem, type Rule, repeated, when } from './problem.ts'

/** Categories, items and what they cost: numbered 1 to n in the order of the text, each with points, checkers and deductions. */
export const itemRules: Rule = (text) => [
  ...when(text.categories.length === 0, 'categories', '至少要有一个大类'),
  ...repeated(
    text.categories.map(({ id }) => id),
    (at) => `categories.${at}.id`,
    (id) => `有两个大类的编号都是 ${id}`,
  ),
  ...repeated(
    text.categories.map(({ title }) => title),
    (at) => `categories.${at}.title`,
    (title) => `有两个大类都叫“${title}”`,
  ),
  ...text.categories.flatMap(emptiness),
  ...numbered(text),
  ...repeated(
    itemsOf(text).map(({ title }) => title),
    (at) => `${fieldsOf(text)[at]}.title`,
    (title) => `有两个考核项都叫“${title}”`,
  ),
  ...located(text).flatMap(([field, item]) => [
    ...itemProblems(field, item),
    ...deductionRules(field, item),
  ]),
  ...ownMarks(text),
]

const emptiness = ({ title, items }: CategoryText, at: number) =>
  when(items.length === 0, `categories.${at}.items`, `大类“${title}”里还没有考核项`)

/** Every item with its path. */
const located = ({ categories }: EditionText): (readonly [string, ItemText])[] =>
  categories.flatMap(({ items }, at) =>
    items.map((item, index) => [`categories.${at}.items.${index}`, item] as const),
  )

const fieldsOf = (text: EditionText) => located(text).map(([field]) => field)

const numbered = (text: EditionText): Problem[] =>
  located(text).flatMap(([field, { no, title }], at) =>
    when(
      no !== at + 1,
      `${field}.no`,
      `考核项要从 1 起依次编号：“${title}”应是第 ${at + 1} 项，不是第 ${no} 项`,
    ),
  )

const itemProblems = (field: string, { no, points, checkedBy, ...item }: ItemText): Problem[] => [
  ...when(points < 1, `${field}.points`, `第 ${no} 项至少要有 1 分`),
  ...when(checkedBy.length === 0, `${field}.checkedBy`, `第 ${no} 项还没有选由哪个部门来看`),
  ...repeated(
    checkedBy,
    (at) => `${field}.checkedBy.${at}`,
    () => `第 ${no} 项的一个部门选了两遍`,
  ),
  ...when(item.rectifyHours < 1, `${field}.rectifyHours`, `第 ${no} 项的整改时限至少 1 个工作小时`),
  ...when(item.deductions.length === 0, `${field}.deductions`, `第 ${no} 项还没有扣分条款`),
]

const ownMarks = (text: EditionText): Problem[] => {
  const places = located(text).flatMap(([field, { deductions }]) =>
    deductions.map(({ id }, at) => [`${field}.deductions.${at}.id`, id] as const),
  )
  return repeated(
    places.map(([, id]) => id),
    (at) => places[at]?.[0] ?? '',
    (id) => `有两个扣分条款的编号都是 ${id}`,
  )
}
