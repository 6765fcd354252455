import type { Council } from '#shared/domain/council/council.ts'
import { inForce } from '#shared/domain/council/editions.ts'
import type { Edition } from '#shared/domain/covenant/edition.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import {
  moved,
  noSamples,
  type SampleChange,
  StandingSamples,
} from '#shared/domain/standing/samples.ts'
import { type Standing, standingId, standingOf } from '#shared/domain/standing/standing.ts'
import { editionText } from '../covenant/edition.ts'
import { newId, type Store } from '../lib/store/store.ts'

type Month = {
  readonly shop: Pick<Shop, 'id' | 'councilId' | 'area' | 'name' | 'number'>
  readonly council: Pick<Council, 'editions'>
  readonly period: string
}
type Why = { readonly now: Date; readonly because: string }

/**
 * Moves a shop's month and reckons its standing anew: one document, in the transaction of what moved it. A month
 * that is closed is never edited: there the same move is written down as a correction.
 */
export async function adjustMonth(
  store: Store,
  month: Month,
  change: SampleChange,
  why: Why,
): Promise<Standing> {
  const { shop, period } = month
  const before = await store.standings.find(standingId(shop.id, period), everywhere)
  const base = before ?? newStanding(month)
  const { edition } = await editionText(store, base.editionId)
  if (base.closedAt !== null) {
    await correct(store, { standing: base, edition, change }, why)
    return base
  }
  const samples = moved(base, change)
  const next = { ...base, ...samples, ...standingOf(edition, samples) }
  return before ? store.standings.replace(next, everywhere) : store.standings.insert(next)
}

type Late = {
  readonly standing: Standing
  readonly edition: Edition
  readonly change: SampleChange
}

async function correct(
  store: Store,
  { standing, edition, change }: Late,
  { now, because }: Why,
): Promise<void> {
  const last = await lastCorrection(store, standing.id)
  const { score, grade } = last?.after ?? standing
  const samples = moved(last?.samples ?? StandingSamples.parse(standing), change)
  await store.corrections.insert({
    id: newId(),
    standingId: standing.id,
    councilId: standing.councilId,
    shopId: standing.shopId,
    area: standing.area,
    period: standing.period,
    because,
    before: { score, grade },
    after: standingOf(edition, samples),
    samples,
    at: now,
    version: 0,
  })
}

/** The correction that counts now, if the closed month has one: one document. */
export const lastCorrection = (store: Store, id: string) =>
  store.corrections.first({ standingId: id }, everywhere, { by: '_id', direction: -1 })

const newStanding = ({ shop, council, period }: Month): Standing => ({
  ...noSamples,
  id: standingId(shop.id, period),
  councilId: shop.councilId,
  shopId: shop.id,
  area: shop.area,
  period,
  shopName: shop.name,
  shopNumber: shop.number,
  // editions come into force with a month, so its first day tells
  editionId: inForce(council, `${period}-01`).id,
  score: null,
  grade: 'sparse',
  closedAt: null,
  rank: null,
  stars: null,
  version: 0,
})
