import { fail, failAt, refuse } from './errors.ts'
import { type Doc, isDoc } from './values/bson.ts'
import type { Collator } from './values/collation.ts'
import { isNumeric, toNumber } from './values/numbers.ts'
import { compare } from './values/order.ts'
import { valuesAt } from './values/paths.ts'
import { EMPTY_ARRAY } from './values/rank.ts'

/** One key of a sort: the path and its direction. */
export interface SortKey {
  readonly name: string
  readonly path: readonly string[]
  readonly direction: 1 | -1
}

/** Reads `{ a: 1, 'b.c': -1 }`. Fails with BadValue (2) or Location15975. */
export function parseSort(spec: unknown): SortKey[] {
  if (spec === undefined || spec === null) return []
  if (!isDoc(spec)) fail('TypeMismatch', 'sort must be an object')
  return Object.entries(spec).map(([name, order]) => {
    if (isDoc(order)) refuse(`sort by ${Object.keys(order)[0]}`)
    const direction = isNumeric(order) ? toNumber(order) : Number.NaN
    if (direction !== 1 && direction !== -1) {
      failAt(15975, '$sort key ordering must be 1 (for ascending) or -1 (for descending)')
    }
    return { name, path: name.split('.'), direction }
  })
}

/** The value that stands for a document under one key: an array's least or greatest element. */
function sortValue(doc: Doc, key: SortKey, collator?: Collator): unknown {
  const [first, ...others] = valuesAt(doc, key.path).flatMap(elementsOf)
  return others.reduce(
    (best, value) => (compare(value, best, collator) * key.direction < 0 ? value : best),
    first,
  )
}

function elementsOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) return [value]
  return value.length > 0 ? value : [EMPTY_ARRAY]
}

/** Sorts items by their documents, stably. */
export function sortBy<T>(
  items: T[],
  keys: readonly SortKey[],
  docOf: (item: T) => Doc,
  collator?: Collator,
): T[] {
  const rows = items.map((item) => {
    const doc = docOf(item)
    return { item, values: keys.map((key) => sortValue(doc, key, collator)) }
  })
  rows.sort((a, b) => {
    for (let i = 0; i < keys.length; i++) {
      const order = compare(a.values[i], b.values[i], collator)
      if (order) return order * (keys[i]?.direction ?? 1)
    }
    return 0
  })
  return rows.map((row) => row.item)
}
