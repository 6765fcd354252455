import { everywhere } from '#shared/domain/people/reach.ts'
import { checkOpen } from '#shared/domain/shop/shop.ts'
import { shopPage } from '#shared/domain/shop/shop-page.ts'
import type { Handlers } from '../lib/implement.ts'

/** What stands on a shop's door: two documents, and the platform's picture of the code. */
export const plateHandlers: Pick<Handlers<'shop'>, 'shop.plate'> = {
  'shop.plate': async ({ store, reach, plate }, { shopId: scene }) => {
    const shop = await store.shops.get(scene, reach)
    checkOpen(shop)
    const { name: councilName } = await store.councils.get(shop.councilId, everywhere)
    const { number, name } = shop
    return { number, name, councilName, scene, ...(await plate(scene, shopPage)) }
  },
}
