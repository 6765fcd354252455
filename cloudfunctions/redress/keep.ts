import { everywhere } from '#shared/domain/people/reach.ts'
import type { Redress } from '#shared/domain/redress/redress.ts'
import {
  noRedressCounts,
  placesOf,
  redressCounts,
  redressTallyId,
} from '#shared/domain/redress/tally.ts'
import { type Counts, movedCounts } from '#shared/kernel/counts.ts'
import type { Store } from '../lib/store/store.ts'

/** Saves one over what it was, and what is counted of it: one document for each place it lies in, five at most. */
export async function keepRedress(store: Store, before: Redress, after: Redress): Promise<Redress> {
  const kept = await store.redresses.replace(after, everywhere)
  await moveTallies(store, kept, movedCounts(redressCounts(before), redressCounts(after)))
  return kept
}

async function moveTallies({ redressTallies }: Store, redress: Redress, change: Counts) {
  if (Object.keys(change).length === 0) return
  const { kind } = redress.subject
  for (const where of placesOf(redress)) {
    const fields = { ...where, kind }
    await redressTallies.tally(redressTallyId(where.place, kind), fields, {
      ...noRedressCounts,
      ...change,
    })
  }
}
