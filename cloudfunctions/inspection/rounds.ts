import { randomInt } from 'node:crypto'
import type { Council } from '#shared/domain/council/council.ts'
import { inForce } from '#shared/domain/council/editions.ts'
import { checkPlan, visitTo } from '#shared/domain/inspection/plan.ts'
import type { Round } from '#shared/domain/inspection/round.ts'
import { roundLifecycle } from '#shared/domain/inspection/round-lifecycle.ts'
import { drawSecond } from '#shared/domain/inspection/second-look.ts'
import { isActive } from '#shared/domain/people/grant.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { checkOpen } from '#shared/domain/shop/shop.ts'
import { seeds } from '#shared/kernel/chance.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { step } from '#shared/kernel/timeline.ts'
import { checkCovenant } from '../council/standing.ts'
import { editionText } from '../covenant/edition.ts'
import type { Handlers } from '../lib/implement.ts'
import { newId, type Store } from '../lib/store/store.ts'
import { actorOf } from '../people/actor.ts'
import { dropVisits } from './drop-visits.ts'
import { roundCard, visitCard } from './round-view.ts'

type Names = 'inspection.plan' | 'inspection.rounds' | 'inspection.round' | 'inspection.cancelRound'

export const roundsHandlers: Pick<Handlers<'inspection'>, Names> = {
  // Reads the shops it plans for and the council's inspectors; writes one row a shop in one call.
  'inspection.plan': async (context, { councilId, shopIds, ...input }) => {
    const { store, reach, now } = context
    const council = await store.councils.get(councilId, reach)
    checkCovenant(council)
    const plan = { ...input, departments: [...new Set(input.departments)] }
    const { edition } = await editionText(store, inForce(council, plan.dueOn).id)
    const posts = await store.grants.all({ councilId, role: 'inspector' }, everywhere)
    const inspectors = posts.filter((grant) => isActive(grant, now))
    checkPlan(plan, { today: dayOf(now), edition, inspectors })
    const shops = await shopsOf(store, council, shopIds)
    // so that a shop that closes at this moment takes turns with the plan
    await store.councils.add(councilId, {}, everywhere)
    const ids = shops.map(({ id }) => id)
    const seed = randomInt(seeds)
    const twice = drawSecond(ids, plan.secondShare, seed)
    const round: Round = {
      ...plan,
      id: newId(),
      councilId,
      area: council.area,
      state: roundLifecycle.initial,
      timeline: [{ move: 'plan', at: now, by: actorOf(context).id, reason: null }],
      seed,
      shops: shops.length,
      done: 0,
      seconds: { wanted: twice.size, done: 0 },
      at: now,
      version: 0,
    }
    await store.rounds.insert(round)
    await store.visits.insertAll(shops.map((shop) => visitTo(round, shop, twice.has(shop.id))))
    return roundCard(context, round)
  },

  'inspection.rounds': async (context, { councilId, after }) => {
    const { store, reach } = context
    const order = { by: '_id', direction: -1 } as const
    const { items, next } = await store.rounds.page({ councilId }, reach, { order, after })
    return { items: items.map((round) => roundCard(context, round)), next }
  },

  'inspection.round': async (context, { roundId, after }) => {
    const { store, reach } = context
    const round = await store.rounds.get(roundId, reach)
    const order = { by: 'order', direction: 1 } as const
    const { items, next } = await store.visits.page({ roundId }, everywhere, { order, after })
    return {
      items: items.map((visit) => visitCard(context, visit)),
      next,
      round: { ...roundCard(context, round), timeline: round.timeline },
    }
  },

  'inspection.cancelRound': async (context, { roundId, reason }) => {
    const { store, reach, now } = context
    const round = await store.rounds.get(roundId, reach)
    const by = actorOf(context).id
    const cancelled = { ...round, ...step(roundLifecycle, round, 'cancel', { now, by, reason }) }
    await dropVisits(store, roundId)
    return roundCard(context, await store.rounds.replace(cancelled, reach))
  },
}

/** The shops that a round is for: open ones of this council. @throws OUT_OF_REACH, SHOP_CLOSED, NOTHING_TO_PLAN */
async function shopsOf(store: Store, { id }: Council, wanted: 'all' | readonly string[]) {
  const ofCouncil = [{ kind: 'council', id }] as const
  if (wanted === 'all') {
    const open = await store.shops.all({ state: 'open' }, ofCouncil)
    if (open.length === 0) throw new AppError('NOTHING_TO_PLAN', { field: 'shopIds' })
    return open
  }
  const found = [...(await store.shops.byIds([...new Set(wanted)], ofCouncil)).values()]
  if (found.length < new Set(wanted).size) throw new AppError('OUT_OF_REACH', { field: 'shopIds' })
  for (const shop of found) checkOpen(shop)
  return found
}
