import type { Inspection } from '#shared/domain/covenant/inspection.ts'
import { explain } from '#shared/domain/covenant/lost-points.ts'
import { scoreOf } from '#shared/domain/covenant/score.ts'
import type { Shop } from '#shared/domain/covenant/shop.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { periodOf } from '#shared/kernel/time.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { newId, type Store } from '../lib/store/store.ts'
import { actorOf } from '../people/actor.ts'
import { editionText } from './edition.ts'
import { countInspection } from './standing.ts'

type Names = 'covenant.inspect' | 'covenant.inspections' | 'covenant.inspection'

export const inspectionHandlers: Pick<Handlers<'covenant'>, Names> = {
  'covenant.inspect': async (context, { shopId, results }) => {
    const { store, reach, now } = context
    const shop = await store.shops.get(shopId, reach)
    const council = await store.councils.get(shop.councilId, everywhere)
    const { edition } = await editionText(store, council.editionId)
    const inspection = await store.inspections.insert({
      id: newId(),
      shopId: shop.id,
      councilId: shop.councilId,
      area: shop.area,
      editionId: edition.id,
      period: periodOf(now),
      results,
      score: scoreOf(edition, results),
      inspectorId: actorOf(context).id,
      ...sentBy(context, shop),
      at: now,
      version: 0,
    })
    await countInspection(store, { shop, edition, inspection })
    return view(store, inspection, shop)
  },

  'covenant.inspections': async ({ store, reach }, { shopId, after }) => {
    const order = { by: '_id', direction: -1 } as const
    return store.inspections.page({ shopId }, reach, { order, after })
  },

  'covenant.inspection': async ({ store, reach }, { inspectionId }) => {
    const inspection = await store.inspections.get(inspectionId, reach)
    return view(store, inspection, await store.shops.get(inspection.shopId, everywhere))
  },
}

/** The post that the shop sees, and the department behind it. @throws FORBIDDEN */
function sentBy({ entitling }: Context, { councilId }: Shop) {
  const grant = entitling.find((candidate) => candidate.councilId === councilId)
  if (!grant?.department) throw new AppError('FORBIDDEN')
  return { department: grant.department, inspectorPost: grant.post }
}

async function view(store: Store, inspection: Inspection, shop: Shop) {
  const { edition } = await editionText(store, inspection.editionId)
  const explained = explain(edition, inspection.results)
  return { ...inspection, ...explained, shopName: shop.name, editionTitle: edition.title }
}
