import { isDeepStrictEqual } from 'node:util'
import { noSums } from '#shared/domain/alliance/count.ts'
import { chainsOf, sumsOf } from '#shared/domain/alliance/recount.ts'
import type { AllianceSums, ChainSums } from '#shared/domain/alliance/sums.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Database } from '../lib/store/database.ts'
import type { Rows } from '../lib/store/rows.ts'
import type { Store } from '../lib/store/store.ts'

type Asked = { readonly repair?: boolean | undefined; readonly say: (line: string) => void }

/**
 * Counts the sums of alliances and chains again from their members and projects, in one view of the database. Prints every
 * kept number that differs, and writes what was counted where that was asked for. @throws when any is left
 */
export async function recountChains(
  database: Database,
  { repair = false, say }: Asked,
): Promise<string> {
  const lines = await database.transaction(async (store) => {
    const alliances = await allianceRows(store)
    const kept = await store.chainSums.all({}, everywhere)
    const empty = kept.map((row) => ({ ...row, liveWan: 0, sums: noSums() }))
    const chains = [...new Map([...byId(empty), ...chainsOf([...alliances.values()])]).values()]
    const own = await store.allianceSums.all({}, everywhere)
    return [
      ...(await settle(store.allianceSums, own, [...alliances.values()], repair)),
      ...(await settle(store.chainSums, kept, chains, repair)),
    ]
  })
  for (const line of lines) say(line)
  if (lines.length > 0 && !repair)
    throw new Error(`${lines.length} kept sums are not what members and projects say`)
  return lines.length > 0
    ? `Put right: ${lines.length}. Count once more to be sure.`
    : 'Counted again from members and projects: every kept sum agrees.'
}

/** The rows that there should be, counted from what was recorded; only talents are kept nowhere else. */
async function allianceRows(store: Store): Promise<Map<string, Omit<AllianceSums, 'version'>>> {
  const founded = { kind: 'alliance', state: { $in: ['standing', 'dissolved'] } }
  const rows = new Map<string, Omit<AllianceSums, 'version'>>()
  for (const { id, area, chain, state } of await store.councils.all(founded, everywhere)) {
    const admitted = { councilId: id, state: 'admitted' }
    const members = await store.memberUnits.parts(admitted, everywhere, ['chainPart'])
    const of = { councilId: id }
    const ventures = await store.ventures.parts(of, everywhere, ['stage', 'amountWan'])
    const talents = (await store.allianceSums.find(id, everywhere))?.sums.talents ?? 0
    const sums = sumsOf({ members, ventures, talents })
    rows.set(id, { id, area, chain: chain ?? '', counted: state === 'standing', sums })
  }
  return rows
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
  rows.map((row) => [row.id, row] as const)

/** What differs between the rows that are kept and those that should be, one a line. */
async function settle<Row extends AllianceSums | ChainSums>(
  collection: Rows<Row>,
  kept: readonly Row[],
  counted: readonly Omit<Row, 'version'>[],
  repair: boolean,
): Promise<string[]> {
  const held = new Map(byId(kept))
  const lines: string[] = []
  for (const row of counted) {
    const before = held.get(row.id)
    const now = { ...row, version: before?.version ?? 0 } as Row
    if (isDeepStrictEqual(before, now)) continue
    lines.push(
      `${row.id}: kept ${JSON.stringify(before?.sums)}, counted ${JSON.stringify(row.sums)}`,
    )
    if (repair && before) await collection.replace(now, everywhere)
    else if (repair) await collection.insert(now)
  }
  return lines
}
