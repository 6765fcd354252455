import { everywhere } from '#shared/domain/people/reach.ts'
import type { Correction } from '#shared/domain/standing/correction.ts'
import type { Where } from '../lib/store/rows.ts'
import type { Store } from '../lib/store/store.ts'

type Told = Pick<Correction, 'standingId' | 'shopId' | 'period' | 'no' | 'after' | 'because' | 'at'>

/** More corrections than this of one month are not an appeal's work; what lies beyond is not read. */
const most = 5000

/** The correction that counts of each standing that has one, by the standing's id. Reads the corrections, without samples. */
export async function lastCorrections(store: Store, where: Where): Promise<Map<string, Told>> {
  const keys = ['standingId', 'shopId', 'period', 'no', 'after', 'because', 'at'] as const
  const found = await store.corrections.parts(where, everywhere, keys, most)
  const last = new Map<string, Told>()
  for (const correction of found)
    if (correction.no > (last.get(correction.standingId)?.no ?? 0))
      last.set(correction.standingId, correction)
  return last
}

/** What it would be by now, as it is shown beside what was frozen. */
export const correctedView = (correction: Told | undefined) =>
  correction ? { ...correction.after, because: correction.because, at: correction.at } : null
