import type { Council } from '#shared/domain/council/council.ts'
import type { Edition } from '#shared/domain/covenant/edition.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import { moved, type SampleChange, StandingSamples } from '#shared/domain/standing/samples.ts'
import {
  newStanding,
  type Standing,
  standingId,
  standingOf,
} from '#shared/domain/standing/standing.ts'
import { editionText } from '../covenant/edition.ts'
import { newId, type Store } from '../lib/store/store.ts'
import { closedSince, moveCouncilMonth } from './council-month.ts'

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
  const base = before ?? (await firstStanding(store, month, why.now))
  const { edition } = await editionText(store, base.editionId)
  if (base.closedAt !== null) {
    await correct(store, { standing: base, edition, change }, why)
    return base
  }
  const samples = moved(base, change)
  const next = { ...base, ...samples, ...standingOf(edition, samples) }
  return before ? store.standings.replace(next, everywhere) : store.standings.insert(next)
}

/**
 * A shop's month of which nothing was seen yet. It begins the council's month too, so that closing and beginning meet
 * in one document; in a month that is closed the row is kept as frozen, for corrections to refer to.
 */
async function firstStanding(store: Store, month: Month, now: Date): Promise<Standing> {
  const { id: shopId, councilId, area, name, number } = month.shop
  const { period } = month
  const fresh = newStanding({ shopId, councilId, area, name, number }, month.council, period)
  const closedAt = await closedSince(store, { councilId, period, now })
  if (closedAt) return store.standings.insert({ ...fresh, closedAt, stars: 0 })
  await moveCouncilMonth(store, { councilId, area, period, now }, {})
  return fresh
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
    no: (last?.no ?? 0) + 1,
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
  store.corrections.first({ standingId: id }, everywhere, { by: 'no', direction: -1 })
