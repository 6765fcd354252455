import type { Pledge } from '#shared/domain/covenant/pledge.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Handlers } from '../lib/implement.ts'
import type { Store } from '../lib/store/store.ts'
import { editionText } from './edition.ts'

type Names = 'covenant.pledges' | 'covenant.signers'

const latest = { by: 'signedAt', direction: -1 } as const

/** A page of pledges, with the editions (few) or the shops (one each) that they speak of. */
export const proofHandlers: Pick<Handlers<'covenant'>, Names> = {
  'covenant.pledges': async ({ store, reach, entitling }, { shopId, after }) => {
    const { name: shopName, tenure } = await store.shops.get(shopId, reach)
    const found = await store.pledges.page({ shopId }, everywhere, { order: latest, after })
    const texts = await textsOf(store, found.items)
    const office = entitling.some(({ role }) => role !== 'merchant')
    const items = found.items.flatMap((kept) => {
      const pledge = office || kept.tenure === tenure ? kept : withoutHand(kept)
      const text = texts.get(pledge.editionId)
      if (!text) return []
      const { edition, textHash: storedHash } = text
      const intact = storedHash === pledge.textHash
      return [{ ...pledge, editionTitle: edition.title, storedHash, intact }]
    })
    return { items, next: found.next, shopName, tenure }
  },

  'covenant.signers': async ({ store, reach }, { councilId, editionId, after }) => {
    await store.councils.get(councilId, reach)
    const where = { councilId, editionId }
    const found = await store.pledges.page(where, everywhere, { order: latest, after })
    const shops = await store.shops.byIds(
      [...new Set(found.items.map((one) => one.shopId))],
      everywhere,
    )
    const items = found.items.map((pledge) => {
      const shop = shops.get(pledge.shopId)
      return {
        ...pledge,
        shopName: shop?.name ?? '',
        shopNumber: shop?.number ?? '',
        current: shop?.tenure === pledge.tenure,
      }
    })
    return { items, next: found.next }
  },
}

/** What a new owner sees of an earlier one: that they signed, not their handwriting. */
const withoutHand = (pledge: Pledge): Pledge => ({ ...pledge, signature: null, paper: null })

/** The texts as they are stored now, each with its hash reckoned anew. */
async function textsOf(store: Store, pledges: readonly Pledge[]) {
  const ids = [...new Set(pledges.map(({ editionId }) => editionId))]
  const texts = await Promise.all(ids.map((id) => editionText(store, id)))
  return new Map(texts.map((text) => [text.edition.id, text]))
}
