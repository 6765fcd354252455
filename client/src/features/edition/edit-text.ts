import type {
  CategoryText,
  DeductionText,
  EditionText,
  ItemText,
  TermText,
} from '#shared/domain/covenant/edition-text.ts'
import { itemsOf } from '#shared/domain/covenant/items.ts'

export const replaced = <T>(list: readonly T[], at: number, change: (one: T) => T): T[] =>
  list.map((one, index) => (index === at ? change(one) : one))

export const without = <T>(list: readonly T[], at: number): T[] =>
  list.filter((_, index) => index !== at)

/** The one at this place goes one place up or down; at an end it stays. */
export function shifted<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const [one, other] = [list[at], list[at + by]]
  if (one === undefined || other === undefined) return [...list]
  return list.map((here, index) => (index === at ? other : index === at + by ? one : here))
}

/** A mark that is not there yet: `c1`, `c2` … */
function freshMark(prefix: string, marks: readonly string[]): string {
  for (let count = 1; ; count += 1) if (!marks.includes(`${prefix}${count}`)) return prefix + count
}

/**
 * Items are numbered from 1 in the order of the text, whatever was added, taken out or moved; what shops look at when
 * they check one another goes with its item.
 */
export function renumbered(text: EditionText): EditionText {
  const numbers = new Map(itemsOf(text).map((item, index) => [item, index + 1] as const))
  const moved = new Map([...numbers].map(([{ no }, next]) => [no, next]))
  return {
    ...text,
    mutualItems: text.mutualItems
      .flatMap((no) => moved.get(no) ?? [])
      .sort((one, other) => one - other),
    categories: text.categories.map((category) => ({
      ...category,
      items: category.items.map((item) => ({ ...item, no: numbers.get(item) ?? item.no })),
    })),
  }
}

export const withCategories = (
  text: EditionText,
  change: (categories: readonly CategoryText[]) => CategoryText[],
): EditionText => renumbered({ ...text, categories: change(text.categories) })

export const addCategory = (text: EditionText): EditionText => {
  const id = freshMark(
    'c',
    text.categories.map((category) => category.id),
  )
  return { ...text, categories: [...text.categories, { id, title: '', items: [] }] }
}

/** A new item stands last in its category. Until it is numbered it has a number that nobody else has. */
export const addItem = (text: EditionText, category: number): EditionText => {
  const item: ItemText = {
    no: 0,
    title: '',
    promise: '',
    points: 5,
    checkedBy: [],
    rectifyHours: 24,
    deductions: [],
  }
  return withCategories(text, (categories) =>
    replaced(categories, category, (one) => ({ ...one, items: [...one.items, item] })),
  )
}

export const changeItem = (
  text: EditionText,
  [category, at]: readonly [number, number],
  change: (item: ItemText) => ItemText,
): EditionText => ({
  ...text,
  categories: replaced(text.categories, category, (one) => ({
    ...one,
    items: replaced(one.items, at, change),
  })),
})

export const removeItem = (text: EditionText, category: number, at: number): EditionText =>
  withCategories(text, (categories) =>
    replaced(categories, category, (one) => ({ ...one, items: without(one.items, at) })),
  )

/** Up or down; over the edge of its category into the next one. */
export function moveItem(text: EditionText, category: number, at: number, by: -1 | 1): EditionText {
  const { items = [] } = text.categories[category] ?? {}
  const item = items[at]
  if (!item) return text
  if (items[at + by])
    return withCategories(text, (all) =>
      replaced(all, category, (one) => ({ ...one, items: shifted(one.items, at, by) })),
    )
  if (!text.categories[category + by]) return text
  return withCategories(text, (all) =>
    all.map((one, index) => {
      if (index === category) return { ...one, items: without(one.items, at) }
      if (index !== category + by) return one
      return { ...one, items: by === 1 ? [item, ...one.items] : [...one.items, item] }
    }),
  )
}

/** A deduction's mark is the number of its item and a letter that no other has, in the whole text. */
export function freshDeduction(text: EditionText, no: number): DeductionText {
  const marks = itemsOf(text).flatMap(({ deductions }) => deductions.map(({ id }) => id))
  const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `${no}${letter}`)
  const id = letters.find((mark) => !marks.includes(mark)) ?? freshMark(`${no}-`, marks)
  return { id, text: '', from: 1, to: 3, photo: false, veto: false }
}

export const freshTerm = ({ rewards, penalties }: EditionText): TermText => ({
  id: freshMark(
    't',
    [...rewards, ...penalties].map(({ id }) => id),
  ),
  text: '',
  days: null,
})

/** Paragraphs are lines, as they are typed. */
export const linesOf = (value: string): string[] =>
  value
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')
