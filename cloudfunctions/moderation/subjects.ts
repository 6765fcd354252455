import type { Check } from '#shared/domain/moderation/check.ts'
import type { ReviewKind } from '#shared/domain/moderation/kinds.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Rows } from '../lib/store/rows.ts'
import type { Store } from '../lib/store/store.ts'

type Checked = { readonly id: string; readonly version: number; readonly check: Check }
type Of = (store: Store) => Pick<Rows<Checked>, 'setAll'>

/** In which collection lies what waits. */
const collections: Readonly<Partial<Record<ReviewKind, Of>>> = {
  rating: ({ ratings }) => ratings,
  photo: ({ photos }) => photos,
  entry: ({ entries }) => entries,
}

/** Tells the thing itself how it stands from now on. */
export async function mark(
  store: Store,
  { kind, aboutId }: { readonly kind: ReviewKind; readonly aboutId: string },
  check: Check,
): Promise<void> {
  await collections[kind]?.(store).setAll({ _id: aboutId }, { check }, everywhere)
}
