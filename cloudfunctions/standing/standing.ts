import type { Council } from '#shared/domain/council/council.ts'
import type { Edition } from '#shared/domain/covenant/edition.ts'
import { effective, type Inspection } from '#shared/domain/inspection/inspection.ts'
import { itemSums } from '#shared/domain/inspection/item-sums.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { Store } from '../lib/store/store.ts'
import { adjustMonth } from './adjust.ts'
import { moveCouncilMonth } from './council-month.ts'

type Counted = {
  readonly shop: Shop
  readonly council: Council
  readonly edition: Edition
  readonly inspection: Inspection
  readonly now: Date
}

/** A finished first visit moves its shop's month and its council's, in the transaction that keeps it. */
export async function countInspection(
  store: Store,
  { shop, council, edition, inspection, now }: Counted,
): Promise<void> {
  const { period, score } = inspection
  if (!score) return
  const total = Math.round(score.score * 100)
  const items = itemSums(edition, effective(inspection))
  const standing = await adjustMonth(
    store,
    { shop, council, period },
    { inspections: { count: 1, total }, items },
    { now, because: '考核' },
  )
  const { councilId, area } = shop
  const sums = items.flatMap(({ no, kept, applicable }) => [
    [`items.${no}.kept`, kept],
    [`items.${no}.applicable`, applicable],
  ])
  await moveCouncilMonth(
    store,
    { councilId, area, period, now },
    {
      inspections: 1,
      shops: standing.inspections.count === 1 ? 1 : 0,
      total,
      ...Object.fromEntries(sums),
    },
  )
}
