import { isDeepStrictEqual } from 'node:util'
import type { Document } from 'mongodb'
import { contains } from '#shared/domain/area/code.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { AreaTally } from '#shared/domain/rating/area-tally.ts'
import { type Group, type Recount, recountOf, stripesOf } from '#shared/domain/rating/recount.ts'
import { emptySums, plus, type Sums } from '#shared/domain/rating/sums.ts'
import type { Tally } from '#shared/domain/rating/tally.ts'
import type { Database } from '../../lib/store/database.ts'
import { monthDrift } from './months.ts'
import { chainDrift, receiptCheck } from './receipts.ts'
import type { Repair } from './repair.ts'
import { groupsOf, rowsOf, sideBySide } from './stream.ts'

/** One kept number that is not what the voices say. */
export type Drift = { readonly line: string; readonly repair: Repair | null }

type Asked = {
  /** Only what is inside this area; without it all there is, and the chains of receipts too. */
  readonly area?: string | undefined
  readonly voterKey: string
}

const inside = (area: string | undefined): Document =>
  area === undefined ? {} : { area: { $gte: area, $lt: `${area}:` } }

/**
 * Counts every voice again and answers each kept number that differs: rounds, all rounds of a subject, areas, shops' months,
 * and each voice's receipt. Streams the voices; what it keeps in memory grows with subjects and areas, not with them. A round
 * that somebody rates meanwhile is counted again until it stands still.
 */
export async function* recountRatings(
  database: Database,
  { area, voterKey }: Asked,
): AsyncGenerator<Drift> {
  const { db } = database
  const receipts = receiptCheck(database, voterKey)
  const subjects = new Totals()
  const areas = new Totals()
  const groups = groupsOf(db, inside(area), receipts.look)
  const tallies = rowsOf<Tally>(db, 'tallies', inside(area), { _id: 1 })
  for await (const [group, tally] of sideBySide(groups, tallies)) {
    yield* tallyDrift(database, group, tally)
    if (!group) continue
    subjects.add({ id: group.subjectKey, area: group.area }, group.shown)
    for (const stripe of stripesOf(group))
      if (area === undefined || contains(area, stripe.area)) areas.add(stripe, group.shown)
    yield* monthDrift(database, group)
  }
  yield* totalsDrift('subjectSums', subjects, rowsOf(db, 'subjectSums', inside(area), { _id: 1 }))
  yield* totalsDrift('areaTallies', areas, rowsOf(db, 'areaTallies', inside(area), { _id: 1 }))
  yield* await receipts.faults()
  if (area === undefined) yield* chainDrift(database)
}

const pick = ({ kept, shown, waiting, bound, sample }: Recount): Recount => ({
  ...{ kept, shown, waiting, bound, sample },
})

async function* tallyDrift(
  database: Database,
  group: Group | null,
  tally: Tally | null,
): AsyncGenerator<Drift> {
  const id = group?.id ?? tally?.id ?? ''
  if (tally && isDeepStrictEqual(pick(tally), recountOf(group))) return
  const [still, kept] = await standStill(database, id, { group, tally })
  const counted = recountOf(still)
  if (kept ? isDeepStrictEqual(pick(kept), counted) : !still) return
  const line = `tally ${id}: ${differences(kept ? pick(kept) : null, counted)}`
  yield { line, repair: { what: 'tally', kept, group: still, counted } }
}

type Seen = { readonly group: Group | null; readonly tally: Tally | null }

/**
 * A round's voices and its tally at one moment: every voice moves its tally's version in the same transaction, so that a
 * tally which has one version before and after was not touched between.
 */
async function standStill(
  { db, store }: Database,
  id: string,
  { group, tally }: Seen,
): Promise<[Group | null, Tally | null]> {
  const subjectKey = group?.subjectKey ?? tally?.subjectKey ?? ''
  const round = group?.round ?? tally?.round ?? ''
  for (;;) {
    const before = await store.tallies.find(id, everywhere)
    const { value } = await groupsOf(db, { subjectKey, round }).next()
    const after = await store.tallies.find(id, everywhere)
    if (before?.version === after?.version) return [value ?? null, after]
  }
}

/** Only what differs, field by field. */
function differences(kept: Recount | null, counted: Recount): string {
  const names = Object.keys(counted) as (keyof Recount)[]
  return names
    .filter((name) => !kept || !isDeepStrictEqual(kept[name], counted[name]))
    .map((name) => `${name} ${said(kept?.[name])}, counted ${said(counted[name])}`)
    .join('; ')
}

const said = (value: unknown) => JSON.stringify(value) ?? 'nothing'

type Place = Pick<AreaTally, 'id' | 'area'>

/** What sums of sums should be, by id. */
class Totals {
  readonly sums = new Map<string, { readonly place: Place; readonly shown: Sums }>()

  add(place: Place, shown: Sums): void {
    const before = this.sums.get(place.id)?.shown ?? emptySums
    this.sums.set(place.id, { place, shown: plus(before, shown) })
  }
}

type Summed = { readonly id: string; readonly shown: Sums; readonly version: number }

/** What was never shown has no document, and needs none. */
async function* totalsDrift(
  what: 'subjectSums' | 'areaTallies',
  { sums }: Totals,
  rows: AsyncGenerator<Summed>,
): AsyncGenerator<Drift> {
  const seen = new Set<string>()
  for await (const row of rows) {
    seen.add(row.id)
    const counted = sums.get(row.id)?.shown ?? emptySums
    if (!isDeepStrictEqual(row.shown, counted))
      yield drifted(what, { id: row.id, row, counted, place: null })
  }
  for (const [id, { shown, place }] of sums)
    if (!seen.has(id) && !isDeepStrictEqual(shown, emptySums))
      yield drifted(what, { id, row: null, counted: shown, place })
}

type Sum = {
  readonly id: string
  readonly row: Summed | null
  readonly counted: Sums
  readonly place: Place | null
}

const drifted = (what: 'subjectSums' | 'areaTallies', { id, row, counted, place }: Sum): Drift => ({
  line: `${what} ${id}: shown ${said(row?.shown)}, counted ${said(counted)}`,
  repair: { what, id, version: row?.version ?? null, shown: counted, place },
})
