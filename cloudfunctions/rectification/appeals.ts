import { everywhere } from '#shared/domain/people/reach.ts'
import { lodged, withdrawn } from '#shared/domain/rectification/appeal-moves.ts'
import { held, resumed } from '#shared/domain/rectification/moves.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Handlers } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { usePhotos } from '../photo/use.ts'
import { keepAppeal, keepOrder } from './keep.ts'
import { tellLodged } from './news.ts'
import { editionOf } from './orders.ts'
import { viewOf } from './view.ts'

type Names = 'rectification.appeal' | 'rectification.withdrawAppeal'

export const appealsHandlers: Pick<Handlers<'rectification'>, Names> = {
  'rectification.appeal': async (context, { orderId, text, photos }) => {
    const { store, reach, now } = context
    const order = await store.orders.get(orderId, reach)
    const doing = { now, by: actorOf(context).id }
    if (await store.appeals.find(orderId, everywhere)) throw new AppError('ALREADY_APPEALED')
    if (now > order.appealUntil) throw new AppError('APPEAL_TOO_LATE')
    const { decideDays } = (await editionOf(store, order)).appeal
    const { shopId } = order
    await usePhotos(context, { ids: photos, purpose: 'appeal', at: { shopId }, usedBy: orderId })
    const appeal = await keepAppeal(store, null, lodged(order, { text, photos, decideDays }, doing))
    await tellLodged(context, appeal)
    return viewOf(context, { order: await keepOrder(store, order, held(order, now)), appeal })
  },

  'rectification.withdrawAppeal': async (context, { appealId }) => {
    const { store, reach, now } = context
    const appeal = await store.appeals.get(appealId, reach)
    const order = await store.orders.get(appealId, everywhere)
    const next = withdrawn(appeal, { now, by: actorOf(context).id })
    const { recheckDays } = (await editionOf(store, order)).rectification
    const kept = await keepAppeal(store, appeal, next)
    const going = await keepOrder(store, order, resumed(order, recheckDays, now))
    return viewOf(context, { order: going, appeal: kept })
  },
}
