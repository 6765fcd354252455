import { randomInt } from 'node:crypto'
import { inForce } from '#shared/domain/council/editions.ts'
import { assignMutual } from '#shared/domain/inspection/assign-mutual.ts'
import {
  type MutualCheck,
  mutualId,
  mutualLifecycle,
  mutualScore,
} from '#shared/domain/inspection/mutual.ts'
import { holds } from '#shared/domain/people/holds.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { checkOpen, type Shop } from '#shared/domain/shop/shop.ts'
import { seeds } from '#shared/kernel/chance.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf, periodOf } from '#shared/kernel/time.ts'
import { step } from '#shared/kernel/timeline.ts'
import { checkCovenant } from '../council/standing.ts'
import { tellAll } from '../inbox/tell.ts'
import type { Handlers } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { adjustMonth } from '../standing/adjust.ts'
import { taskNews } from './mutual-news.ts'
import { mutualEdition, receivedBy, taskView } from './mutual-view.ts'
import { ownersOf } from './owners.ts'

type Names = 'inspection.assignMutual' | 'inspection.mutualMine' | 'inspection.checkMutual'

export const mutualHandlers: Pick<Handlers<'inspection'>, Names> = {
  // Reads the council's shops, owners and the month's checks; writes one row a shop that has none yet, in one call, and tells them.
  'inspection.assignMutual': async (context, { councilId, period = periodOf(context.now) }) => {
    const { store, reach, now } = context
    const council = await store.councils.get(councilId, reach)
    checkCovenant(council)
    if (period !== periodOf(now)) throw new AppError('MUTUAL_OVER', { field: 'period' })
    const signed = { 'signed.editionId': inForce(council, dayOf(now)).id }
    const shops = await store.shops.all({ councilId, state: 'open', ...signed }, everywhere)
    const owners = await ownersOf(store, councilId, now)
    const before = await store.mutualChecks.all({ councilId, period }, everywhere)
    const already = before.map((row) => ({ checker: row.checkerShopId, checked: row.shopId }))
    const drawable = shops.map(({ id, number }) => ({ id, number, owners: owners.get(id) ?? [] }))
    const drawn = assignMutual(drawable, randomInt(seeds), already)
    const byId = new Map(shops.map((shop) => [shop.id, shop]))
    const entry = { move: 'assign', at: now, by: actorOf(context).id, reason: null } as const
    const rows = drawn.pairs.flatMap(({ checker, checked }) => {
      const shop = byId.get(checked)
      return shop ? [checkOf({ period, checker, shop, entry })] : []
    })
    // so that a shop that closes at this moment takes turns with the draw
    await store.councils.add(councilId, {}, everywhere)
    await store.mutualChecks.insertAll(rows)
    await tellAll(context, rows.map(taskNews(owners)))
    const named = (ids: readonly string[]) => ids.flatMap((id) => nameOf(byId.get(id)))
    return {
      period,
      assigned: rows.length,
      already: before.length,
      idle: named(drawn.idle),
      unchecked: named(drawn.unchecked),
    }
  },

  // The own check of the month, and the few that others made here.
  'inspection.mutualMine': async (context, { shopId }) => {
    const { store, reach, now } = context
    const shop = await store.shops.get(shopId, reach)
    const period = periodOf(now)
    const edition = await mutualEdition(store, shop.councilId, period)
    const own = await store.mutualChecks.find(mutualId(period, shopId), reach)
    const received = await receivedBy(store, shopId, { period, edition })
    return { period, task: own && taskView(own, edition), received }
  },

  'inspection.checkMutual': async (context, { checkId, verdicts }) => {
    const { store, reach, grants, now } = context
    const check = await store.mutualChecks.get(checkId, reach)
    const period = periodOf(now)
    if (check.period !== period) throw new AppError('MUTUAL_OVER')
    const by = actorOf(context).id
    const done = step(mutualLifecycle, check, 'check', { now, by })
    const shop = await store.shops.get(check.shopId, everywhere)
    checkOpen(shop)
    const place = { area: shop.area, councilId: shop.councilId, shopId: shop.id }
    if (holds(grants, 'merchant', place)) throw new AppError('OWN_SUBJECT')
    const edition = await mutualEdition(store, shop.councilId, period)
    const score = mutualScore(edition, verdicts)
    const next = { ...check, ...done, verdicts, score, at: now }
    const kept = await store.mutualChecks.replace(next, reach)
    const council = await store.councils.get(shop.councilId, everywhere)
    const mutual = { count: 1, total: score }
    await adjustMonth(store, { shop, council, period }, { mutual }, { now, because: '店与店互查' })
    return taskView(kept, edition)
  },
}

type Assigned = {
  readonly period: string
  readonly checker: string
  readonly shop: Shop
  readonly entry: MutualCheck['timeline'][number]
}

const checkOf = ({ period, checker, shop, entry }: Assigned): MutualCheck => ({
  id: mutualId(period, checker),
  period,
  councilId: shop.councilId,
  area: shop.area,
  checkerShopId: checker,
  shopId: shop.id,
  shopName: shop.name,
  shopNumber: shop.number,
  address: shop.address,
  state: mutualLifecycle.initial,
  timeline: [entry],
  verdicts: [],
  score: null,
  at: null,
  version: 0,
})

const nameOf = (shop: Shop | undefined) =>
  shop ? [{ shopId: shop.id, name: shop.name, number: shop.number }] : []
