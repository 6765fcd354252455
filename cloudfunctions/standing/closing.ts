import type { Council } from '#shared/domain/council/council.ts'
import { inForce } from '#shared/domain/council/editions.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { isOver } from '#shared/domain/standing/closing-day.ts'
import { type CouncilMonth, councilMonthId } from '#shared/domain/standing/council-month.ts'
import { freeze, listed } from '#shared/domain/standing/freeze.ts'
import { publicationOf } from '#shared/domain/standing/month-list.ts'
import type { Standing } from '#shared/domain/standing/standing.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf, periodOf } from '#shared/kernel/time.ts'
import type { Store } from '../lib/store/store.ts'
import { settleShops } from '../rating/settle.ts'
import { editionsFor } from './editions.ts'
import { tellListed } from './news.ts'
import { redMonthsBefore } from './red-months.ts'
import { unseen } from './seen.ts'

type Closing = { readonly council: Council; readonly period: string; readonly now: Date }

/**
 * Closes a council's month in the transaction it is given: every standing is frozen with its place and its stars, a
 * shop of which nothing was seen gets a row that says so, and the lists are published. Reads and writes one document a
 * shop, and the lists of the last twelve months.
 * @throws MONTH_NOT_OVER, ALREADY_CLOSED, EARLIER_MONTH_OPEN
 */
export async function closeMonth(store: Store, closing: Closing) {
  const { council, period, now } = closing
  const shops = await store.shops.parts({ councilId: council.id }, everywhere, ['number'])
  const shopIds = shops.map(({ id }) => id)
  await settleShops(store, shopIds, { period, now })
  const month = await closable(store, closing)
  const kept = await store.standings.all({ councilId: council.id, period }, everywhere)
  const blank = await unseen(store, { council, period }, kept)
  const { id: editionId } = inForce(council, `${period}-01`)
  const editionOf = await editionsFor(store, [...kept, ...blank, { editionId }])
  const redMonths = await redMonthsBefore(store, council.id, period)
  const frozen = freeze([...kept, ...blank], { editionOf, redMonthsBefore: redMonths, now })
  await keep(store, frozen, new Set(blank.map(({ id }) => id)))
  await store.councilMonths.replace({ ...month, closedAt: now }, everywhere)
  const list = await store.lists.insert({
    id: councilMonthId(council.id, period),
    councilId: council.id,
    area: council.area,
    period,
    editionId,
    ...publicationOf(editionOf(editionId), dayOf(now)),
    ...listed(frozen, editionOf),
    version: 0,
  })
  await tellListed({ store, now }, list)
  return list
}

async function keep(store: Store, frozen: readonly Standing[], fresh: ReadonlySet<string>) {
  await store.standings.replaceAll(
    frozen.filter(({ id }) => !fresh.has(id)),
    everywhere,
  )
  await store.standings.insertAll(frozen.filter(({ id }) => fresh.has(id)))
}

/** The council's month if it may be closed now; one in which nothing was seen begins here. */
async function closable(store: Store, { council, period, now }: Closing): Promise<CouncilMonth> {
  const { id: councilId, area } = council
  if (!isOver(period, now)) throw new AppError('MONTH_NOT_OVER', { field: 'period' })
  if (period < periodOf(council.foundedAt))
    throw new AppError('INVALID_INPUT', { field: 'period', message: '那时理事会还没有成立' })
  const id = councilMonthId(councilId, period)
  const month = await store.councilMonths.find(id, everywhere)
  if (month?.closedAt) throw new AppError('ALREADY_CLOSED')
  const earlier = { councilId, closedAt: null, period: { $lt: period } }
  if (await store.councilMonths.first(earlier, everywhere))
    throw new AppError('EARLIER_MONTH_OPEN', { field: 'period' })
  if (month) return month
  const nothing = { inspections: 0, shops: 0, total: 0, items: {}, closedAt: null, version: 0 }
  return store.councilMonths.insert({ id, councilId, area, period, ...nothing })
}
