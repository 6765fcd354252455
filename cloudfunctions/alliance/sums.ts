import {
  liveWanOf,
  noSums,
  ofMember,
  ofWhole,
  type SumsChange,
} from '#shared/domain/alliance/count.ts'
import { chainSumsId } from '#shared/domain/alliance/sums.ts'
import { chainOf } from '#shared/domain/area/code.ts'
import type { Council } from '#shared/domain/council/council.ts'
import type { MemberUnit } from '#shared/domain/council/unit.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'
import { type Alliance, asAlliance } from './standing.ts'

type Stored = Pick<Context, 'store'>

/** Of its chain and of all chains, in its own area and in those that contain it: four rows at most. */
const rowsOver = ({ area, chain }: Pick<Alliance, 'area' | 'chain'>) =>
  chainOf(area).flatMap((code) =>
    [chain, null].map((one) => ({ id: chainSumsId(code, one), area: code, chain: one })),
  )

/**
 * Moves the sums of an alliance, and those of its chain and places while it stands, in the transaction of what happened: five
 * writes. Reach `everywhere`: the caller has been allowed to change the alliance.
 */
export async function count({ store }: Stored, alliance: Alliance, change: SumsChange) {
  await store.allianceSums.add(alliance.id, inSums(change), everywhere)
  if (alliance.state === 'standing') await countOver({ store }, alliance, change)
}

async function countOver({ store }: Stored, alliance: Alliance, change: SumsChange) {
  const moved = { ...inSums(change), liveWan: liveWanOf(change) }
  for (const { id } of rowsOver(alliance)) await store.chainSums.add(id, moved, everywhere)
}

const inSums = (change: SumsChange) =>
  Object.fromEntries(Object.entries(change).map(([path, by]) => [`sums.${path}`, by]))

/** A member that has come or gone; of councils without a chain nothing is counted. */
export async function countMember(
  context: Stored,
  council: Council,
  unit: Pick<MemberUnit, 'chainPart'>,
  times: 1 | -1,
): Promise<void> {
  if (council.kind === 'alliance') await count(context, asAlliance(council), ofMember(unit, times))
}

/** An alliance that has just begun; the rows of its chain and places begin with the first. */
export async function countFounded({ store }: Stored, council: Council): Promise<void> {
  if (council.kind !== 'alliance') return
  const alliance = asAlliance(council)
  const { id, area, chain } = alliance
  const sums = { ...noSums(), alliances: 1 }
  await store.allianceSums.insert({ id, area, chain, counted: true, sums, version: 0 })
  const rows = rowsOver(alliance)
  const ids = rows.map((row) => row.id)
  const there = await store.chainSums.byIds(ids, everywhere)
  const begun = rows.filter((row) => !there.has(row.id))
  await store.chainSums.insertAll(
    begun.map((row) => ({ ...row, liveWan: 0, sums: noSums(), version: 0 })),
  )
  await countOver({ store }, alliance, ofWhole(sums, 1))
}

/** Takes all that an alliance has out of the sums of its chain and places; its own stay to be read. */
export async function countDissolved({ store }: Stored, council: Council): Promise<void> {
  if (council.kind !== 'alliance') return
  const alliance = asAlliance(council)
  const own = await store.allianceSums.get(alliance.id, everywhere)
  await store.allianceSums.replace({ ...own, counted: false }, everywhere)
  await countOver({ store }, alliance, ofWhole(own.sums, -1))
}
