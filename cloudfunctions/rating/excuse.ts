import { isDeepStrictEqual } from 'node:util'
import { everywhere } from '#shared/domain/people/reach.ts'
import { countedOf } from '#shared/domain/rating/rating.ts'
import { mayShow, recounted, tallyId } from '#shared/domain/rating/tally.ts'
import type { Store } from '../lib/store/store.ts'
import { showGroup } from './tally.ts'

/**
 * Takes a voice out of every number, or back in. What is kept moves at once; what everybody sees moves with the next
 * group, so that nobody can tell one voice by laying two days side by side: also in a round that is over, where it may
 * wait for good. One rating, one tally, and what showing a group costs.
 */
export async function excuse(
  store: Store,
  id: string,
  { excused, now }: { readonly excused: boolean; readonly now: Date },
): Promise<void> {
  const rating = await store.ratings.get(id, everywhere)
  const next = { ...rating, excused }
  const due = !isDeepStrictEqual(countedOf(next), rating.shown)
  await store.ratings.replace({ ...next, due }, everywhere)
  const tally = await store.tallies.get(tallyId(rating.subjectKey, rating.round), everywhere)
  const more = due === rating.due ? 0 : due ? 1 : -1
  const moved = recounted(tally, countedOf(rating), countedOf(next), more)
  const shown = mayShow(moved, false) ? await showGroup(store, moved, now) : moved
  await store.tallies.replace(shown, everywhere)
}
