import { hiddenFrom } from '#shared/domain/inspection/second-look.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { checkOpen } from '#shared/domain/shop/shop.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Handlers } from '../lib/implement.ts'
import { handInPlanned } from './planned.ts'
import { notHidden } from './sealed.ts'
import { handInUnplanned } from './unplanned.ts'
import { cardOf, viewOf } from './view.ts'

type Names = 'inspection.record' | 'inspection.list' | 'inspection.get'

export const inspectionsHandlers: Pick<Handlers<'inspection'>, Names> = {
  'inspection.record': async (context, { shopId, visitId, results }) => {
    const { store, reach } = context
    const shop = await store.shops.get(shopId, reach)
    checkOpen(shop)
    const council = await store.councils.get(shop.councilId, everywhere)
    const sent = { shop, council, results }
    const inspection = visitId
      ? await handInPlanned(context, { ...sent, visitId })
      : await handInUnplanned(context, sent)
    return viewOf(store, inspection, shop)
  },

  'inspection.list': async (context, { shopId, after }) => {
    const { store, reach } = context
    const order = { by: '_id', direction: -1 } as const
    const where = { shopId, ...notHidden(context) }
    const { items, next } = await store.inspections.page(where, reach, { order, after })
    return { items: items.map(cardOf), next }
  },

  'inspection.get': async ({ store, reach, person, grants }, { inspectionId }) => {
    const inspection = await store.inspections.get(inspectionId, reach)
    if (hiddenFrom(inspection, { personId: person?.id, grants })) throw new AppError('OUT_OF_REACH')
    return viewOf(store, inspection, await store.shops.get(inspection.shopId, everywhere))
  },
}
