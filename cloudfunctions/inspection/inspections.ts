import { inForce } from '#shared/domain/council/editions.ts'
import { itemsOf } from '#shared/domain/covenant/items.ts'
import type { Inspection } from '#shared/domain/inspection/inspection.ts'
import { scoreOf } from '#shared/domain/inspection/score.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { checkOpen, type Shop } from '#shared/domain/shop/shop.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf, periodOf } from '#shared/kernel/time.ts'
import { editionText } from '../covenant/edition.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import { actorOf } from '../people/actor.ts'
import { openOrders } from '../rectification/open.ts'
import { countInspection } from '../standing/standing.ts'
import { cardOf, viewOf } from './view.ts'

type Names = 'inspection.record' | 'inspection.list' | 'inspection.get'

export const inspectionsHandlers: Pick<Handlers<'inspection'>, Names> = {
  'inspection.record': async (context, { shopId, results }) => {
    const { store, reach, now } = context
    const shop = await store.shops.get(shopId, reach)
    checkOpen(shop)
    const council = await store.councils.get(shop.councilId, everywhere)
    const { edition } = await editionText(store, inForce(council, dayOf(now)).id)
    const sent = sentBy(context, shop)
    const nos = itemsOf(edition).map(({ no }) => no)
    const inspection: Inspection = await store.inspections.insert({
      id: newId(),
      shopId: shop.id,
      councilId: shop.councilId,
      area: shop.area,
      editionId: edition.id,
      period: periodOf(now),
      kind: 'first',
      visitId: null,
      departments: [sent.department],
      parts: [{ ...sent, inspectorId: actorOf(context).id, nos, at: now }],
      results,
      restored: [],
      score: scoreOf(edition, results),
      sealed: false,
      at: now,
      version: 0,
    })
    await countInspection(store, { shop, council, edition, inspection, now })
    await openOrders(store, {
      inspection,
      results,
      department: sent.department,
      edition,
      shop,
      now,
    })
    return viewOf(store, inspection, shop)
  },

  'inspection.list': async ({ store, reach }, { shopId, after }) => {
    const order = { by: '_id', direction: -1 } as const
    const { items, next } = await store.inspections.page({ shopId }, reach, { order, after })
    return { items: items.map(cardOf), next }
  },

  'inspection.get': async ({ store, reach }, { inspectionId }) => {
    const inspection = await store.inspections.get(inspectionId, reach)
    return viewOf(store, inspection, await store.shops.get(inspection.shopId, everywhere))
  },
}

/** The post that the shop sees, and the department behind it. @throws FORBIDDEN */
function sentBy({ entitling }: Context, { councilId }: Shop) {
  const grant = entitling.find((candidate) => candidate.councilId === councilId)
  if (!grant?.department) throw new AppError('FORBIDDEN')
  return { department: grant.department, post: grant.post }
}
