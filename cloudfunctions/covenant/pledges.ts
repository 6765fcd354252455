import { signedField, toSign } from '#shared/domain/council/editions.ts'
import { checkSignature, pledgeId } from '#shared/domain/covenant/pledge.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { checkOpen, type Shop, signedAt } from '#shared/domain/shop/shop.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Handlers } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { cardOf } from '../shop/card.ts'
import { editionText } from './edition.ts'

type Names = 'covenant.sign' | 'covenant.pledge'

export const pledgeHandlers: Pick<Handlers<'covenant'>, Names> = {
  'covenant.sign': async (context, { shopId, textHash, signature }) => {
    const { store, reach, now } = context
    const signer = actorOf(context)
    const shop = await store.shops.get(shopId, reach)
    checkOpen(shop)
    const council = await store.councils.get(shop.councilId, everywhere)
    const { id: editionId } = toSign(council, dayOf(now))
    if (signedAt(shop, editionId)) throw new AppError('ALREADY_SIGNED')
    const text = await editionText(store, editionId)
    if (text.textHash !== textHash) throw new AppError('EDITION_CHANGED', { field: 'textHash' })
    checkSignature(signature)
    await store.pledges.insert({
      id: pledgeId(shop, editionId),
      shopId: shop.id,
      councilId: council.id,
      area: shop.area,
      editionId,
      textHash,
      signature,
      signedBy: signer.id,
      signerName: signer.name,
      signedAt: now,
      version: 0,
    })
    const signed: Shop = { ...shop, signed: [...shop.signed, { editionId, at: now }] }
    await store.councils.add(council.id, { [signedField(council, editionId)]: 1 }, everywhere)
    return cardOf(await store.shops.replace(signed, reach), editionId)
  },

  'covenant.pledge': async ({ store, reach }, { shopId }) => {
    const shop = await store.shops.get(shopId, reach)
    const last = shop.signed.at(-1)
    if (!last) throw new AppError('NOT_SIGNED')
    const pledge = await store.pledges.get(pledgeId(shop, last.editionId), everywhere)
    const { edition } = await editionText(store, pledge.editionId)
    return { ...pledge, shopName: shop.name, editionTitle: edition.title }
  },
}
