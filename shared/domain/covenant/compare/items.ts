import type { CategoryText, ItemText } from '../edition-text.ts'
import { checkersText, hoursText } from '../words.ts'
import { added, type Change, differences, type Facts, moved, removed } from './change.ts'
import { compareDeductions, deductionLine } from './deductions.ts'
import { isReordered, type Pairs, pairsOf, reordered } from './pairs.ts'

/** An item with the name of the category that it stands in; a renamed category counts as the same. */
type Placed = { readonly item: ItemText; readonly category: string }

const nameOf = ({ item: { no, title } }: Placed) => `第 ${no} 项“${title}”`

const factsOf = ({ item, category }: Placed): Facts => ({
  名称: item.title,
  承诺: item.promise,
  分值: `${item.points} 分`,
  所属大类: category,
  谁来看: checkersText(item),
  整改时限: hoursText(item.rectifyHours),
})

const wholeOf = ({ item, category }: Placed): string =>
  [
    `${category}，${item.points} 分：${item.promise}`,
    `${checkersText(item)}来看，${hoursText(item.rectifyHours)}内改好。`,
    ...item.deductions.map(deductionLine),
  ].join('\n')

/** Categories and items. An item is the same by its title, else by its number; its number alone is no change of its rule. */
export function compareItems(
  before: readonly CategoryText[],
  after: readonly CategoryText[],
): Change[] {
  const categories = pairsOf(before, after, [({ id }) => id, ({ title }) => title])
  const renamed = new Map(categories.kept.map(([was, is]) => [was, is.title]))
  const was = placed(before, (category) => renamed.get(category) ?? category.title)
  const is = placed(after, ({ title }) => title)
  const items = pairsOf(was, is, [({ item }) => item.title, ({ item }) => String(item.no)])
  return [
    ...compareCategories(categories),
    ...items.gone.map((one) => removed(nameOf(one), wholeOf(one))),
    ...items.come.map((one) => added(nameOf(one), wholeOf(one))),
    ...items.kept.flatMap(([old, now]) => [
      ...differences(nameOf(now), factsOf(old), factsOf(now)),
      ...compareDeductions(nameOf(now), old.item.deductions, now.item.deductions),
    ]),
    ...renumbered(items),
  ]
}

const placed = (
  categories: readonly CategoryText[],
  titleOf: (category: CategoryText) => string,
): Placed[] =>
  categories.flatMap((category) =>
    category.items.map((item) => ({ item, category: titleOf(category) })),
  )

const compareCategories = (pairs: Pairs<CategoryText>): Change[] => [
  ...pairs.gone.map(({ title }) => removed('大类', title)),
  ...pairs.come.map(({ title }) => added('大类', title)),
  ...pairs.kept.flatMap(([was, is]) =>
    differences(
      `大类“${is.title}”`,
      { 名称: was.title, 编号: was.id },
      { 名称: is.title, 编号: is.id },
    ),
  ),
  ...reordered('大类的顺序', pairs, ({ title }) => title),
]

/** One change for all the items that stand under another number now: one new item shifts all that follow. */
function renumbered(items: Pairs<Placed>): Change[] {
  const shifted = items.kept.filter(([was, is]) => was.item.no !== is.item.no)
  if (shifted.length === 0 && !isReordered(items)) return []
  const told = shifted.length > 0 ? shifted : items.kept
  const line = (side: 0 | 1) =>
    told.map((pair) => `${pair[side].item.no} ${pair[1].item.title}`).join('、')
  return [moved('考核项的编号', line(0), line(1))]
}
