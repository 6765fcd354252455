import type { Council } from '#shared/domain/council/council.ts'
import { toSign } from '#shared/domain/council/editions.ts'
import { compareEditions } from '#shared/domain/covenant/compare-editions.ts'
import { textOf } from '#shared/domain/covenant/draft.ts'
import { type Shop, signedAt } from '#shared/domain/shop/shop.ts'
import type { Store } from '../lib/store/store.ts'
import { editionText } from './edition.ts'

type Place = { readonly shop: Shop; readonly council: Council; readonly day: string }

/** The text that waits for this owner's name, and how much it differs from what they signed last: two documents at most. */
export async function toSignBy(store: Store, { shop, council, day }: Place) {
  const { id: editionId, from } = toSign(council, day)
  if (shop.state === 'closed' || signedAt(shop, editionId)) return null
  const since = shop.signed.at(-1)?.editionId ?? null
  if (!since) return { editionId, from, since, changes: 0 }
  const [before, after] = await Promise.all([
    editionText(store, since),
    editionText(store, editionId),
  ])
  const changes = compareEditions(textOf(before.edition), textOf(after.edition))
  return { editionId, from, since, changes: changes.length }
}
