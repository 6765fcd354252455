import { sum } from '../../kernel/ratio.ts'
import type { Edition } from '../covenant/edition.ts'
import type { CouncilMonth } from './council-month.ts'
import type { ItemSum } from './samples.ts'

/** Points kept of points applicable, category by category, from sums item by item. */
export const categorySums = ({ categories }: Edition, items: readonly ItemSum[]) =>
  categories.map(({ id, title, items: own }) => {
    const counted = items.filter(({ no }) => own.some((item) => item.no === no))
    return {
      id,
      title,
      kept: sum(counted.map(({ kept }) => kept)),
      applicable: sum(counted.map(({ applicable }) => applicable)),
    }
  })

/** A council's month, which keeps its items by number, as a list of sums. */
export const itemsOfMonth = (month: Pick<CouncilMonth, 'items'> | null): ItemSum[] =>
  Object.entries(month?.items ?? {}).map(([no, sums]) => ({ no: Number(no), ...sums }))
