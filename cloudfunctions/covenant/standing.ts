import { councilMonthId } from '#shared/domain/council/month.ts'
import type { Edition } from '#shared/domain/covenant/edition.ts'
import type { Inspection } from '#shared/domain/covenant/inspection.ts'
import type { Shop } from '#shared/domain/covenant/shop.ts'
import {
  noSamples,
  type Standing,
  type StandingSamples,
  standingId,
  standingOf,
} from '#shared/domain/covenant/standing.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Store } from '../lib/store/store.ts'

type Month = { readonly shop: Shop; readonly edition: Edition; readonly period: string }
type Sample = {
  readonly part: keyof StandingSamples
  readonly count: number
  readonly total: number
}

/** Counts one more sample of a shop's month, or corrects one, and reckons the standing anew: one document. */
export async function countSample(
  store: Store,
  { shop, edition, period }: Month,
  { part, count, total }: Sample,
): Promise<Standing> {
  const before = await store.standings.find(standingId(shop.id, period), everywhere)
  const base = before ?? newStanding({ shop, edition, period })
  const was = base[part]
  const samples = { ...base, [part]: { count: was.count + count, total: was.total + total } }
  const next = { ...samples, ...standingOf(edition, samples) }
  return before ? store.standings.replace(next, everywhere) : store.standings.insert(next)
}

const newStanding = ({ shop, edition, period }: Month): Standing => ({
  ...noSamples,
  id: standingId(shop.id, period),
  councilId: shop.councilId,
  shopId: shop.id,
  area: shop.area,
  period,
  shopName: shop.name,
  shopNumber: shop.number,
  editionId: edition.id,
  score: null,
  grade: 'sparse',
  version: 0,
})

/** An inspection moves its shop's month and its council's, in the transaction that keeps it. */
export async function countInspection(
  store: Store,
  { shop, edition, inspection }: Omit<Month, 'period'> & { readonly inspection: Inspection },
): Promise<void> {
  const { period } = inspection
  const total = Math.round(inspection.score.score * 100)
  const standing = await countSample(
    store,
    { shop, edition, period },
    { part: 'inspections', count: 1, total },
  )
  const first = standing.inspections.count === 1 ? 1 : 0
  const { councilId, area } = shop
  await store.councilMonths.tally(
    councilMonthId(councilId, period),
    { councilId, area, period },
    { inspections: 1, shops: first, total },
  )
}
