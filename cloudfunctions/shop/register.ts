import { inForce } from '#shared/domain/council/editions.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { signedAt } from '#shared/domain/shop/shop.ts'
import { noSamples } from '#shared/domain/standing/samples.ts'
import { partsOf, standingId } from '#shared/domain/standing/standing.ts'
import { dayOf, periodOf } from '#shared/kernel/time.ts'
import { checkCovenant } from '../council/standing.ts'
import { editionText } from '../covenant/edition.ts'
import { toSignBy } from '../covenant/to-sign.ts'
import { sealedShops } from '../inspection/sealed.ts'
import type { Handlers } from '../lib/implement.ts'
import type { Store } from '../lib/store/store.ts'
import { cardOf } from './card.ts'
import { listShops } from './list.ts'
import { newShop } from './new-shop.ts'
import { openTo } from './open-to.ts'
import { ownedOf } from './owners.ts'

type Names = 'shop.list' | 'shop.get' | 'shop.register'

export const registerHandlers: Pick<Handlers<'shop'>, Names> = {
  'shop.list': listShops,

  'shop.get': async (context, { shopId }) => {
    const { store, reach, grants, now } = context
    const shop = await store.shops.get(shopId, reach)
    const council = await store.councils.get(shop.councilId, everywhere)
    const edition = inForce(council, dayOf(now)).id
    const sealed = (await sealedShops(context, shop.councilId)).includes(shopId)
    return {
      ...cardOf(shop, edition),
      claimed: (await ownedOf(store, [shopId], now)).has(shopId),
      signedAt: signedAt(shop, edition),
      councilName: council.name,
      toSign: await toSignBy(store, { shop, council, day: dayOf(now) }),
      month: await monthOf(store, { shopId, editionId: edition, period: periodOf(now), sealed }),
      may: openTo(grants, { shop, council, day: dayOf(now) }),
    }
  },

  'shop.register': async (context, { councilId, ...text }) => {
    const { store, reach, now } = context
    const council = await store.councils.get(councilId, reach)
    checkCovenant(council)
    const shop = await store.shops.insert(newShop(context, council, text))
    await store.councils.add(councilId, { shops: 1 }, reach)
    return cardOf(shop, inForce(council, dayOf(now)).id)
  },
}

type Month = {
  readonly shopId: string
  readonly editionId: string
  readonly period: string
  /** A blind second look is to come, and the caller may be the one who is sent. */
  readonly sealed: boolean
}

async function monthOf(store: Store, { shopId, editionId, period, sealed }: Month) {
  const kept = await store.standings.find(standingId(shopId, period), everywhere)
  const standing = sealed ? null : kept
  const { edition } = await editionText(store, kept?.editionId ?? editionId)
  return {
    period,
    score: standing?.score ?? null,
    grade: standing?.grade ?? ('sparse' as const),
    parts: partsOf(edition, standing ?? noSamples),
  }
}
