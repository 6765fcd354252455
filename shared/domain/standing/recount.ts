import type { Edition } from '../covenant/edition.ts'
import { effective, type Inspection } from '../inspection/inspection.ts'
import { itemSums } from '../inspection/item-sums.ts'
import { scoreOf } from '../inspection/score.ts'
import type { CouncilMonth } from './council-month.ts'
import { moved, noSamples, type SampleChange, type StandingSamples } from './samples.ts'

/** What a council's month was made of, as it was recorded: nothing of it was summed yet. */
export type RawMonth = {
  /** First visits in which every department has handed in. */
  readonly visits: readonly Pick<Inspection, 'shopId' | 'editionId' | 'results' | 'restored'>[]
  readonly ratings: readonly { readonly shopId: string; readonly level: number }[]
  /** Hundredths of a point each. */
  readonly mutual: readonly { readonly shopId: string; readonly score: number }[]
  readonly failedRechecks: readonly { readonly shopId: string }[]
}

/** Each shop's samples, counted one by one. */
export function recountShops(
  { visits, ratings, mutual, failedRechecks }: RawMonth,
  editionOf: (id: string) => Edition,
): Map<string, StandingSamples> {
  const shops = new Map<string, StandingSamples>()
  const add = (shopId: string, change: SampleChange) =>
    shops.set(shopId, moved(shops.get(shopId) ?? noSamples, change))
  for (const visit of visits) add(visit.shopId, changeOf(visit, editionOf(visit.editionId)))
  for (const { shopId, level } of ratings) add(shopId, { ratings: { count: 1, total: level } })
  for (const { shopId, score } of mutual) add(shopId, { mutual: { count: 1, total: score } })
  for (const { shopId } of failedRechecks) add(shopId, { failedRechecks: 1 })
  return shops
}

/** A visit scored anew from its findings, without those that were given back. */
function changeOf(visit: RawMonth['visits'][number], edition: Edition): SampleChange {
  const results = effective(visit)
  const total = Math.round(scoreOf(edition, results).score * 100)
  return { inspections: { count: 1, total }, items: itemSums(edition, results) }
}

type Sums = Pick<CouncilMonth, 'inspections' | 'shops' | 'total' | 'items'>

/** The council's sums over its shops. */
export function recountCouncil(shops: Iterable<StandingSamples>): Sums {
  const inspected = [...shops].filter(({ inspections }) => inspections.count > 0)
  const all = inspected.reduce<StandingSamples>(moved, noSamples)
  const items = all.items.map(({ no, kept, applicable }) => [no, { kept, applicable }])
  return {
    inspections: all.inspections.count,
    shops: inspected.length,
    total: all.inspections.total,
    items: Object.fromEntries(items),
  }
}
