import { newId, type Store } from '#functions/lib/store/store.ts'
import { chance } from '#functions/local/demo/hand.ts'
import type { Council } from '#shared/domain/council/council.ts'
import { default2026 } from '#shared/domain/covenant/editions/default-2026.ts'
import { itemsOf } from '#shared/domain/covenant/items.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import { councilMonthId } from '#shared/domain/standing/council-month.ts'
import { freeze, listed } from '#shared/domain/standing/freeze.ts'
import { publicationOf } from '#shared/domain/standing/month-list.ts'
import { recountCouncil } from '#shared/domain/standing/recount.ts'
import type { StandingSamples } from '#shared/domain/standing/samples.ts'
import { newStanding, type Standing, standingOf } from '#shared/domain/standing/standing.ts'
import { periodAfter } from '#shared/kernel/period.ts'
import { instantOf } from '#shared/kernel/time.ts'

type Size = { readonly shops: number; readonly months: number; readonly last: string }

const editionOf = () => default2026

/** A council of many shops with closed months behind it, made by the rules themselves and kept in bulk. */
export async function manyMonths(store: Store, council: Council, size: Size): Promise<Shop[]> {
  const shops = Array.from({ length: size.shops }, (_, index) => shopOf(council, index))
  await store.councils.insert({ ...council, shops: size.shops })
  await store.shops.insertAll(shops)
  const red = new Map<string, number>()
  for (let back = size.months - 1; back >= 0; back--) {
    const period = periodAfter(size.last, -back)
    const now = instantOf(`${periodAfter(period, 1)}-03`, '09:00')
    const open = shops.map((shop, index) =>
      seen(council, shop, { period, seed: index + back * 997 }),
    )
    const redMonthsBefore = (id: string) => red.get(id) ?? 0
    const frozen = freeze(open, { editionOf, redMonthsBefore, now })
    for (const { shopId, grade } of frozen)
      if (grade === 'red') red.set(shopId, redMonthsBefore(shopId) + 1)
    await keep(store, council, { period, now, frozen })
  }
  return shops
}

type Closed = { readonly period: string; readonly now: Date; readonly frozen: Standing[] }

async function keep(store: Store, council: Council, { period, now, frozen }: Closed) {
  const id = councilMonthId(council.id, period)
  const place = { id, councilId: council.id, area: council.area, period, version: 0 }
  await store.standings.insertAll(frozen)
  await store.councilMonths.insert({ ...place, ...recountCouncil(frozen), closedAt: now })
  await store.lists.insert({
    ...place,
    editionId: default2026.id,
    ...publicationOf(default2026, `${periodAfter(period, 1)}-03`),
    ...listed(frozen, editionOf),
  })
}

export const shopOf = (council: Council, index: number): Shop => ({
  id: newId(),
  councilId: council.id,
  area: council.area,
  number: String(index + 1).padStart(4, '0'),
  name: `第 ${index + 1} 家店`,
  trade: 'retail',
  address: `康翠里 ${index + 1} 号`,
  state: 'open',
  timeline: [],
  tenure: 1,
  signed: [],
  trained: {},
  registeredAt: council.foundedAt,
  version: 0,
})

type Month = { readonly period: string; readonly seed: number }

function seen(council: Council, { id: shopId, ...shop }: Shop, { period, seed }: Month): Standing {
  const base = newStanding({ shopId, ...shop }, council, period)
  const samples = seed % 19 === 7 ? { ...base } : { ...base, ...samplesOf(seed) }
  return { ...samples, ...standingOf(default2026, samples) }
}

function samplesOf(seed: number): Partial<StandingSamples> {
  const next = chance(seed)
  const visits = 1 + Math.floor(next() * 2)
  const items = itemsOf(default2026).map(({ no, points }) => ({
    no,
    kept: Math.round(points * visits * (0.5 + next() / 2)),
    applicable: points * visits,
  }))
  const score = 4_500 + Math.floor(next() * 5_500)
  const voices = Math.floor(next() * 6)
  return {
    inspections: { count: visits, total: score * visits },
    ratings: { count: voices, total: voices * 4 },
    failedRechecks: next() < 0.02 ? 2 : 0,
    items,
  }
}
