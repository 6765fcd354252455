import type { Edition } from '#shared/domain/covenant/edition.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Store } from '../lib/store/store.ts'
import { textHash } from '../lib/store/text-hash.ts'

/** An edition as it was published, with the hash that a signature names. */
export async function editionText(
  store: Store,
  editionId: string,
): Promise<{ edition: Edition; textHash: string }> {
  const { version: _, ...edition } = await store.editions.get(editionId, everywhere)
  return { edition, textHash: textHash(edition) }
}
