import { everywhere } from '#shared/domain/people/reach.ts'
import type { Group } from '#shared/domain/rating/recount.ts'
import { isFollowUp } from '#shared/domain/rating/rounds.ts'
import { countOf, totalOf } from '#shared/domain/rating/sums.ts'
import { standingId } from '#shared/domain/standing/standing.ts'
import type { Database } from '../../lib/store/database.ts'
import { lastCorrection } from '../../standing/adjust.ts'
import type { Drift } from './recount.ts'

/** A shop's month counts what is shown of its round; a closed one, together with its corrections. */
export async function* monthDrift({ store }: Database, group: Group): AsyncGenerator<Drift> {
  const { subject, round, shown } = group
  if (subject.kind !== 'shop' || isFollowUp(round)) return
  const id = standingId(subject.id, round)
  const standing = await store.standings.find(id, everywhere)
  const corrected = standing?.closedAt ? await lastCorrection(store, id) : null
  const kept = (corrected?.samples ?? standing)?.ratings ?? { count: 0, total: 0 }
  const counted = { count: countOf(shown), total: totalOf(shown) }
  const change = { count: counted.count - kept.count, total: counted.total - kept.total }
  if (change.count === 0 && change.total === 0) return
  yield {
    line: `month ${id}: ratings ${JSON.stringify(kept)}, counted ${JSON.stringify(counted)}`,
    repair: { what: 'month', shopId: subject.id, period: round, change },
  }
}
