import type { Council } from '#shared/domain/council/council.ts'
import { signedField, toSign } from '#shared/domain/council/editions.ts'
import type { Edition } from '#shared/domain/covenant/edition.ts'
import {
  checkSignature,
  checkSignedOn,
  type Pledge,
  pledgeId,
} from '#shared/domain/covenant/pledge.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { checkOpen, type Shop, signedAt } from '#shared/domain/shop/shop.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { usePhotos } from '../photo/use.ts'
import { cardOf } from '../shop/card.ts'
import { editionText } from './edition.ts'

type Names = 'covenant.sign' | 'covenant.signOnPaper' | 'covenant.pledge'

/** Signing reads the shop, its council and the text, and writes the pledge and two counts. */
export const pledgeHandlers: Pick<Handlers<'covenant'>, Names> = {
  'covenant.sign': async (context, { shopId, textHash, signature }) => {
    const signer = actorOf(context)
    const place = await signing(context, shopId, textHash)
    checkSignature(signature)
    return sign(context, place, {
      hand: 'screen',
      signature,
      signedBy: signer.id,
      signerName: signer.name,
      paper: null,
    })
  },

  'covenant.signOnPaper': async (context, { shopId, textHash, signerName, signedOn, photoId }) => {
    const place = await signing(context, shopId, textHash)
    const { shop, edition } = place
    checkSignedOn(signedOn, { adoptedOn: edition.adoptedOn, today: dayOf(context.now) })
    const usedBy = pledgeId(shop, edition.id)
    await usePhotos(context, { ids: [photoId], purpose: 'paper', at: { shopId }, usedBy })
    const paper = { photoId, enteredBy: actorOf(context).id, signedOn }
    return sign(context, place, {
      hand: 'paper',
      signature: null,
      signedBy: null,
      signerName,
      paper,
    })
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

type Signing = {
  readonly shop: Shop
  readonly council: Council
  readonly edition: Edition
  readonly textHash: string
}

/** What is to be signed here, if it is the text that was read. @throws SHOP_CLOSED, ALREADY_SIGNED, EDITION_CHANGED */
async function signing(
  { store, reach, now }: Context,
  shopId: string,
  textHash: string,
): Promise<Signing> {
  const shop = await store.shops.get(shopId, reach)
  checkOpen(shop)
  const council = await store.councils.get(shop.councilId, everywhere)
  const { id: editionId } = toSign(council, dayOf(now))
  if (signedAt(shop, editionId)) throw new AppError('ALREADY_SIGNED')
  const text = await editionText(store, editionId)
  if (text.textHash !== textHash) throw new AppError('EDITION_CHANGED', { field: 'textHash' })
  return { shop, council, ...text }
}

type Hand = Pick<Pledge, 'hand' | 'signature' | 'signedBy' | 'signerName' | 'paper'>

async function sign(
  { store, reach, now }: Context,
  { shop, council, edition, textHash }: Signing,
  hand: Hand,
) {
  await store.pledges.insert({
    ...hand,
    id: pledgeId(shop, edition.id),
    shopId: shop.id,
    tenure: shop.tenure,
    councilId: council.id,
    area: shop.area,
    editionId: edition.id,
    textHash,
    signedAt: now,
    version: 0,
  })
  const signed: Shop = { ...shop, signed: [...shop.signed, { editionId: edition.id, at: now }] }
  await store.councils.add(council.id, { [signedField(council, edition.id)]: 1 }, everywhere)
  return cardOf(await store.shops.replace(signed, reach), edition.id)
}
