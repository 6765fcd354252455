import { standingActions } from '#shared/contract/standing.ts'
import { holds } from '#shared/domain/people/holds.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import {
  type Award,
  awardLifecycle,
  forever,
  isInForce,
  termFor,
  termsFor,
} from '#shared/domain/standing/award.ts'
import { type Standing, standingId } from '#shared/domain/standing/standing.ts'
import { ownShops, seesHistory } from '#shared/domain/standing/who-sees.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { addDays, dayOf } from '#shared/kernel/time.ts'
import { step } from '#shared/kernel/timeline.ts'
import { editionText } from '../covenant/edition.ts'
import type { Handlers } from '../lib/implement.ts'
import { newId, type Store } from '../lib/store/store.ts'
import { actorOf } from '../people/actor.ts'
import { lastCorrection } from './adjust.ts'

type Names = 'standing.terms' | 'standing.award' | 'standing.awards' | 'standing.revoke'

export const awardHandlers: Pick<Handlers<'standing'>, Names> = {
  'standing.terms': async ({ store, reach }, { shopId, period }) => {
    const { name } = await store.shops.get(shopId, reach)
    const { standing, grade } = await closedStanding(store, shopId, period)
    const { edition } = await editionText(store, standing.editionId)
    return { shopName: name, ...termsFor(edition, grade) }
  },

  'standing.award': async (context, { shopId, period, termId, note }) => {
    const { store, reach, now } = context
    await store.shops.get(shopId, reach)
    const { standing, grade } = await closedStanding(store, shopId, period)
    const { edition } = await editionText(store, standing.editionId)
    const { councilId, area, shopName, shopNumber } = standing
    const award = await store.awards.insert({
      ...termFor(edition, { grade, termId, on: dayOf(now) }),
      id: newId(),
      councilId,
      shopId,
      area,
      shopName,
      shopNumber,
      period,
      note,
      state: awardLifecycle.initial,
      timeline: [{ move: 'give', at: now, by: actorOf(context).id, reason: null }],
      at: now,
      version: 0,
    })
    return viewOf(award, dayOf(now))
  },

  /** Twenty by an index, those that hold longest first. The public sees the honours in force, and no penalty. */
  'standing.awards': async ({ store, reach, grants, now }, { councilId, shopId, after }) => {
    const council = await store.councils.get(councilId, reach)
    const all = seesHistory(grants, council) || (shopId && ownShops(grants).has(shopId))
    const shown = all ? {} : { kind: 'reward', until: { $gte: dayOf(now) } }
    const where = { councilId, ...(shopId && { shopId }), ...shown }
    const order = { by: 'until', direction: -1 } as const
    const { items, next } = await store.awards.page(where, everywhere, { order, after })
    const place = { area: council.area, councilId }
    const steward = standingActions['standing.revoke'].roles.some((role) =>
      holds(grants, role, place),
    )
    const may = steward ? (['revoke'] as const).slice() : []
    const stars = shopId ? await starsBy(store, { councilId, shopId }) : null
    return { items: items.map((award) => viewOf(award, dayOf(now))), next, stars, may }
  },

  'standing.revoke': async (context, { awardId, reason }) => {
    const { store, reach, now } = context
    const award = await store.awards.get(awardId, reach)
    const { id: by } = actorOf(context)
    const until = earlier(award.until, addDays(dayOf(now), -1))
    const moved = { ...award, ...step(awardLifecycle, award, 'revoke', { now, by, reason }), until }
    return viewOf(await store.awards.replace(moved, reach), dayOf(now))
  },
}

/** The stars of a shop's last closed month: one document. */
async function starsBy(store: Store, where: { councilId: string; shopId: string }) {
  const closed = { ...where, closedAt: { $ne: null } }
  const latest = { by: 'period', direction: -1 } as const
  return (await store.standings.first(closed, everywhere, latest))?.stars ?? null
}

const earlier = (one: string, other: string) => (one < other ? one : other)

/** A shop's month after closing, with the grade it has by now. @throws MONTH_OPEN */
async function closedStanding(store: Store, shopId: string, period: string): Promise<Counting> {
  const standing = await store.standings.find(standingId(shopId, period), everywhere)
  if (!standing?.closedAt) throw new AppError('MONTH_OPEN', { field: 'period' })
  const correction = await lastCorrection(store, standing.id)
  return { standing, grade: correction?.after.grade ?? standing.grade }
}
type Counting = { readonly standing: Standing; readonly grade: Standing['grade'] }

const viewOf = (award: Award, day: string) => ({
  ...award,
  until: award.until === forever ? null : award.until,
  inForce: isInForce(award, day),
  revokedBecause: award.timeline.findLast(({ move }) => move === 'revoke')?.reason ?? null,
})
