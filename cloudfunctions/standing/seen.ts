import type { Council } from '#shared/domain/council/council.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { mostShops } from '#shared/domain/standing/month-list.ts'
import { newStanding, type Standing } from '#shared/domain/standing/standing.ts'
import { periodAfter } from '#shared/kernel/period.ts'
import { instantOf } from '#shared/kernel/time.ts'
import type { Store } from '../lib/store/store.ts'

type Month = { readonly council: Council; readonly period: string }

/** The open shops that were on the register in a month and of which nothing was seen in it, each with an empty month. */
export async function unseen(
  store: Store,
  { council, period }: Month,
  seen: readonly Pick<Standing, 'shopId'>[],
): Promise<Standing[]> {
  const end = instantOf(`${periodAfter(period, 1)}-01`, '00:00')
  const where = { councilId: council.id, state: 'open', registeredAt: { $lt: end } }
  const keys = ['councilId', 'area', 'name', 'number'] as const
  const shops = await store.shops.parts(where, everywhere, keys, mostShops)
  const known = new Set(seen.map(({ shopId }) => shopId))
  return shops
    .filter(({ id }) => !known.has(id))
    .map(({ id, ...shop }) => newStanding({ shopId: id, ...shop }, council, period))
}
