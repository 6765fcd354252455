import { everywhere } from '#shared/domain/people/reach.ts'
import type { Store } from '../lib/store/store.ts'

/** Nothing more is wanted of a round: what was not done is dropped, and what waited for a second look is opened. */
export async function dropVisits(store: Store, roundId: string): Promise<void> {
  const second = { wanted: false, inspectionId: null }
  const looked = { roundId, inspectionId: { $ne: null } }
  const begun = await store.visits.parts(looked, everywhere, ['inspectionId'])
  await store.visits.setAll(
    { roundId, state: { $in: ['waiting', 'partial'] } },
    { state: 'cancelled', waitsFor: [], second },
    everywhere,
  )
  const due = { roundId, 'second.wanted': true, 'second.inspectionId': null }
  await store.visits.setAll(due, { waitsFor: [], second }, everywhere)
  const ids = begun.map(({ inspectionId }) => inspectionId)
  const elsewhere = { ...due, roundId: { $ne: roundId }, inspectionId: { $in: ids } }
  const kept = await store.visits.parts(elsewhere, everywhere, ['inspectionId'])
  const sealed = kept.map(({ inspectionId }) => inspectionId)
  await store.inspections.setAll(
    { _id: { $in: ids, $nin: sealed }, sealed: true },
    { sealed: false },
    everywhere,
  )
}
