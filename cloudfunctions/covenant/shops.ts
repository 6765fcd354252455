import type { Shop } from '#shared/domain/covenant/shop.ts'
import { noSamples, partsOf, standingId } from '#shared/domain/covenant/standing.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { periodOf } from '#shared/kernel/time.ts'
import type { Handlers } from '../lib/implement.ts'
import { newId, type Store } from '../lib/store/store.ts'
import { editionText } from './edition.ts'
import { openTo } from './open-to.ts'

type Names = 'covenant.text' | 'covenant.shops' | 'covenant.shop' | 'covenant.register'

export const cardOf = (shop: Shop) => ({ ...shop, signed: shop.signedEdition !== null })

export const shopHandlers: Pick<Handlers<'covenant'>, Names> = {
  'covenant.text': async ({ store, reach }, { councilId }) => {
    const council = await store.councils.get(councilId, reach)
    return editionText(store, council.editionId)
  },

  'covenant.shops': async ({ store, reach }, { councilId, signed, after }) => {
    await store.councils.get(councilId, reach)
    const pledged = signed === undefined ? {} : { signedEdition: signed ? { $ne: null } : null }
    const order = { by: 'number', direction: 1 } as const
    const found = await store.shops.page({ councilId, ...pledged }, everywhere, { order, after })
    return { items: found.items.map(cardOf), next: found.next }
  },

  'covenant.shop': async ({ store, reach, grants, now }, { shopId }) => {
    const shop = await store.shops.get(shopId, reach)
    const council = await store.councils.get(shop.councilId, everywhere)
    return {
      ...cardOf(shop),
      councilName: council.name,
      month: await monthOf(store, shop, council.editionId, periodOf(now)),
      may: openTo(grants, shop),
    }
  },

  'covenant.register': async ({ store, reach, now }, { councilId, ...text }) => {
    const council = await store.councils.get(councilId, reach)
    const shop = await store.shops.insert({
      ...text,
      id: newId(),
      councilId,
      area: council.area,
      signedEdition: null,
      signedAt: null,
      registeredAt: now,
      version: 0,
    })
    await store.councils.add(councilId, { shops: 1 }, reach)
    return cardOf(shop)
  },
}

async function monthOf(store: Store, shop: Shop, editionId: string, period: string) {
  const standing = await store.standings.find(standingId(shop.id, period), everywhere)
  const { edition } = await editionText(store, standing?.editionId ?? editionId)
  return {
    period,
    score: standing?.score ?? null,
    grade: standing?.grade ?? ('sparse' as const),
    parts: partsOf(edition, standing ?? noSamples),
  }
}
