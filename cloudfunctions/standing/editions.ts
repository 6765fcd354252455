import type { Edition } from '#shared/domain/covenant/edition.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Store } from '../lib/store/store.ts'

/** The editions that these rows were scored by: one document, unless a month saw two. */
export async function editionsFor(
  store: Store,
  rows: readonly { readonly editionId: string }[],
): Promise<(editionId: string) => Edition> {
  const ids = [...new Set(rows.map(({ editionId }) => editionId))]
  const editions = await store.editions.byIds(ids, everywhere)
  return (id) => {
    const edition = editions.get(id)
    if (!edition) throw new Error(`edition ${id} is named by a standing and not there`)
    return edition
  }
}
