import type { Grant } from '#shared/domain/people/grant.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { answered, rechecked } from '#shared/domain/rectification/moves.ts'
import type { Order } from '#shared/domain/rectification/order.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { periodOf } from '#shared/kernel/time.ts'
import { editionText } from '../covenant/edition.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import type { Store } from '../lib/store/store.ts'
import { actorOf } from '../people/actor.ts'
import { usePhotos } from '../photo/use.ts'
import { adjustMonth } from '../standing/adjust.ts'
import { rechecksOf } from './inspectors.ts'
import { keepOrder } from './keep.ts'
import { tellRechecked } from './news.ts'
import { ownsShop, viewOf } from './view.ts'

type Names = 'rectification.get' | 'rectification.answer' | 'rectification.recheck'

/** Each reads and writes a constant number of documents, whatever is stored. */
export const ordersHandlers: Pick<Handlers<'rectification'>, Names> = {
  'rectification.get': async (context, { orderId }) => {
    const order = await context.store.orders.get(orderId, context.reach)
    return viewOf(context, { order, appeal: await context.store.appeals.find(orderId, everywhere) })
  },

  'rectification.answer': async (context, { orderId, text, photos }) => {
    const { store, reach, now } = context
    const order = await store.orders.get(orderId, reach)
    const { rectification } = await editionOf(store, order)
    const answer = { text, photos, recheckDays: rectification.recheckDays }
    const next = answered(order, answer, { now, by: actorOf(context).id })
    await usePhotos(context, {
      ids: photos,
      purpose: 'rectification',
      at: { shopId: order.shopId },
      usedBy: orderId,
    })
    const kept = await keepOrder(store, order, next)
    return viewOf(context, { order: kept, appeal: await store.appeals.find(orderId, everywhere) })
  },

  'rectification.recheck': async (context, { orderId, verdict, note, photos }) => {
    const { store, reach, now } = context
    const order = await store.orders.get(orderId, reach)
    const appeal = await store.appeals.find(orderId, everywhere)
    const { post } = await rechecker(context, order)
    if (appeal?.state === 'lodged') throw new AppError('APPEAL_PENDING')
    if (verdict === 'fail' && note === '')
      throw new AppError('RECHECK_NOTE_REQUIRED', { field: 'note' })
    const doing = { now, by: actorOf(context).id }
    const next = rechecked(order, { verdict, note, photos, post }, doing)
    const { shopId } = order
    await usePhotos(context, {
      ids: photos,
      purpose: 'reinspection',
      at: { shopId },
      usedBy: orderId,
    })
    const kept = await keepOrder(store, order, next)
    if (verdict === 'fail') await countFailure(store, kept, now)
    await tellRechecked(context, kept, note)
    return viewOf(context, { order: kept, appeal })
  },
}

/** The edition that the visit was scored by: two documents. */
export async function editionOf(store: Store, { inspectionId }: Pick<Order, 'inspectionId'>) {
  const { editionId } = await store.inspections.get(inspectionId, everywhere)
  return (await editionText(store, editionId)).edition
}

/** The post in which the caller may look again. @throws OWN_SHOP, OTHER_DEPARTMENT */
async function rechecker(context: Context, order: Order): Promise<Grant> {
  const { councilId, shopId, department } = order
  if (ownsShop(context, shopId)) throw new AppError('OWN_SHOP')
  const posts = context.entitling.filter((grant) => grant.councilId === councilId)
  const post = posts.find((grant) => grant.department === department) ?? posts[0]
  const departments = await rechecksOf(context, councilId)
  if (!post || !departments.includes(department)) throw new AppError('OTHER_DEPARTMENT')
  return post
}

/** A failed re-check counts in the month in which it was made. */
async function countFailure(store: Store, { shopId, councilId, no, title }: Order, now: Date) {
  const [shop, council] = await Promise.all([
    store.shops.get(shopId, everywhere),
    store.councils.get(councilId, everywhere),
  ])
  const because = `复查不合格：第${no}项“${title}”`
  const month = { shop, council, period: periodOf(now) }
  await adjustMonth(store, month, { failedRechecks: 1 }, { now, because })
}
