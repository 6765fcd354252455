import type { Inspection } from '#shared/domain/inspection/inspection.ts'
import { explain } from '#shared/domain/inspection/lost-points.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import { editionText } from '../covenant/edition.ts'
import type { Store } from '../lib/store/store.ts'

export const cardOf = ({ id, shopId, at, kind, score, parts, departments }: Inspection) => ({
  id,
  shopId,
  at,
  kind,
  score,
  by: parts.map(({ post, department }) => ({ post, department })),
  waiting: departments.filter((name) => !parts.some(({ department }) => department === name)),
})

export async function viewOf(store: Store, inspection: Inspection, shop: Pick<Shop, 'name'>) {
  const { edition } = await editionText(store, inspection.editionId)
  return {
    ...cardOf(inspection),
    ...explain(edition, inspection),
    parts: inspection.parts,
    shopName: shop.name,
    editionTitle: edition.title,
  }
}
