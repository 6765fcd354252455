import { mutualLifecycle } from '#shared/domain/inspection/mutual.ts'
import type { Visit } from '#shared/domain/inspection/round.ts'
import { roundLifecycle } from '#shared/domain/inspection/round-lifecycle.ts'
import { afterClosing, withoutVisit } from '#shared/domain/inspection/visit.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import { periodOf } from '#shared/kernel/time.ts'
import { step } from '#shared/kernel/timeline.ts'
import type { Context } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { keepRound } from './progress.ts'

/**
 * Calls off the visits that are ahead at a shop that closes. Their rounds go on without it, and end by themselves when it
 * was the last; no second look is to come, so its first looks are opened. Two writes a visit that is ahead.
 */
export async function callOffVisits(context: Context, shop: Shop, reason: string): Promise<void> {
  const { store } = context
  const { id: shopId, councilId } = shop
  const open = { state: { $in: ['waiting', 'partial'] } }
  const again = { state: 'done', 'second.wanted': true, 'second.inspectionId': null }
  const visits = await store.visits.all({ shopId, $or: [open, again] }, everywhere)
  for (const visit of visits) {
    await store.visits.replace(afterClosing(visit), everywhere)
    await dropFromRound(context, visit, reason)
  }
  const sealed = { councilId, sealed: true, shopId }
  await store.inspections.setAll(sealed, { sealed: false }, everywhere)
}

async function dropFromRound(context: Context, visit: Visit, closed: string): Promise<void> {
  const { store, now } = context
  const round = await store.rounds.get(visit.roundId, everywhere)
  const reason = `${visit.shopName}：${closed}`
  const dropped = step(roundLifecycle, round, 'drop', { now, by: actorOf(context).id, reason })
  await keepRound(context, { ...withoutVisit(round, visit), ...dropped })
}

/** Lapses this month's checks that a shop which closes was to make, or others were to make of it: a few writes. */
export async function endChecks(context: Context, shop: Shop, reason: string): Promise<void> {
  const { store, now } = context
  const either = [{ checkerShopId: shop.id }, { shopId: shop.id }]
  const where = { councilId: shop.councilId, period: periodOf(now), state: 'assigned', $or: either }
  const checks = await store.mutualChecks.all(where, everywhere)
  const doing = { now, by: actorOf(context).id, reason }
  const ended = checks.map((check) => ({
    ...check,
    ...step(mutualLifecycle, check, 'close', doing),
  }))
  await store.mutualChecks.replaceAll(ended, everywhere)
}
