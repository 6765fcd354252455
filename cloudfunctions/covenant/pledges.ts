import { checkSignature, pledgeId } from '#shared/domain/covenant/pledge.ts'
import type { Shop } from '#shared/domain/covenant/shop.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Handlers } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { editionText } from './edition.ts'
import { cardOf } from './shops.ts'

type Names = 'covenant.sign' | 'covenant.pledge'

export const pledgeHandlers: Pick<Handlers<'covenant'>, Names> = {
  'covenant.sign': async (context, { shopId, textHash, signature }) => {
    const { store, reach, now } = context
    const signer = actorOf(context)
    const shop = await store.shops.get(shopId, reach)
    if (shop.signedEdition !== null) throw new AppError('ALREADY_SIGNED')
    const council = await store.councils.get(shop.councilId, everywhere)
    const inForce = await editionText(store, council.editionId)
    if (inForce.textHash !== textHash) throw new AppError('EDITION_CHANGED', { field: 'textHash' })
    checkSignature(signature)
    const editionId = inForce.edition.id
    await store.pledges.insert({
      id: pledgeId(shop.id, editionId),
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
    const signed: Shop = { ...shop, signedEdition: editionId, signedAt: now }
    await store.councils.add(council.id, { signed: 1 }, everywhere)
    return cardOf(await store.shops.replace(signed, reach))
  },

  'covenant.pledge': async ({ store, reach }, { shopId }) => {
    const shop = await store.shops.get(shopId, reach)
    if (shop.signedEdition === null) throw new AppError('NOT_SIGNED')
    const pledge = await store.pledges.get(pledgeId(shop.id, shop.signedEdition), everywhere)
    const { edition } = await editionText(store, pledge.editionId)
    return { ...pledge, shopName: shop.name, editionTitle: edition.title }
  },
}
