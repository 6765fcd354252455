import type { Edition } from '../covenant/edition.ts'
import { itemsOf } from '../covenant/items.ts'
import type { ItemSum } from '../standing/samples.ts'
import type { ItemResult } from './inspection.ts'
import { lostPoints } from './score.ts'

/** Points kept of points applicable, item by item; items that do not apply are left out. */
export const itemSums = (edition: Edition, results: readonly ItemResult[]): ItemSum[] =>
  itemsOf(edition).flatMap((item) => {
    const result = results.find(({ no }) => no === item.no)
    if (!result?.applies) return []
    const { no, points } = item
    return [{ no, kept: points - lostPoints(item, result), applicable: points }]
  })
