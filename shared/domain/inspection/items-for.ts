import type { Edition } from '../covenant/edition.ts'
import { itemsOf } from '../covenant/items.ts'
import type { Department } from '../people/role.ts'

type Items = Pick<Edition, 'categories'>

/**
 * Who looks at what on a visit: an item goes to the first department of its rule that takes part, else to the first
 * department of the visit, so that no item is left out and none is looked at twice.
 */
export function itemsFor(
  edition: Items,
  departments: readonly Department[],
): Map<number, Department> {
  const [lead] = departments
  if (!lead) throw new Error('a visit has at least one department')
  return new Map(
    itemsOf(edition).map(({ no, checkedBy }) => [
      no,
      checkedBy.find((department) => departments.includes(department)) ?? lead,
    ]),
  )
}

/** The item numbers of one department of a visit. */
export const nosOf = (
  edition: Items,
  departments: readonly Department[],
  department: Department,
): number[] =>
  [...itemsFor(edition, departments)].flatMap(([no, by]) => (by === department ? [no] : []))

/** The edition with these items only: what one part of a visit is scored by. */
export const only = (edition: Edition, nos: readonly number[]): Edition => ({
  ...edition,
  categories: edition.categories.map((category) => ({
    ...category,
    items: category.items.filter(({ no }) => nos.includes(no)),
  })),
})

/** The departments of a visit that have anything to look at, in their order. */
export function busyOf(edition: Items, departments: readonly Department[]): Department[] {
  const busy = new Set(itemsFor(edition, departments).values())
  return departments.filter((department) => busy.has(department))
}
