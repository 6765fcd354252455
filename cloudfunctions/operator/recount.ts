import { isDeepStrictEqual } from 'node:util'
import type { Edition } from '#shared/domain/covenant/edition.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { councilMonthId } from '#shared/domain/standing/council-month.ts'
import { type RawMonth, recountCouncil, recountShops } from '#shared/domain/standing/recount.ts'
import { noSamples, StandingSamples } from '#shared/domain/standing/samples.ts'
import { type Standing, standingOf } from '#shared/domain/standing/standing.ts'
import type { Database } from '../lib/store/database.ts'
import { editionsFor } from '../standing/editions.ts'
import { rawMonth } from './raw-month.ts'

type Month = { readonly councilId: string; readonly period: string }
type Editions = (id: string) => Edition

/**
 * Counts a council's month again from what was recorded, and answers each kept number that differs, one a line: none
 * must. A closed month is compared as it was known when it was closed, its corrections as it is known now.
 */
export async function recount(database: Database, { councilId, period }: Month): Promise<string[]> {
  const { store } = database
  const month = await store.councilMonths.find(councilMonthId(councilId, period), everywhere)
  const forever = new Date(8.64e15)
  const raw = await rawMonth(database, { councilId, period }, month?.closedAt ?? forever)
  const late = await rawMonth(database, { councilId, period }, forever)
  const kept = await store.standings.all({ councilId, period }, everywhere)
  const editionOf = await editionsFor(store, [...kept, ...raw.visits])
  const shops = recountShops(raw, editionOf)
  const corrections = await store.corrections.all({ councilId, period }, everywhere)
  const last = new Map(
    corrections.sort((a, b) => a.no - b.no).map((one) => [one.standingId, one] as const),
  )
  return [
    ...unknownShops(shops.keys(), kept),
    ...kept.flatMap((row) => standingDrift(row, shops.get(row.shopId), editionOf)),
    ...differs(`council ${councilId}`, sumsOf(month), recountCouncil(shops.values())),
    ...correctionDrift({ kept, late, editionOf }, last),
  ]
}

const differs = (what: string, kept: unknown, counted: unknown): string[] =>
  isDeepStrictEqual(kept, counted)
    ? []
    : [`${what}: kept ${JSON.stringify(kept)}, counted ${JSON.stringify(counted)}`]

function unknownShops(counted: Iterable<string>, kept: readonly Standing[]): string[] {
  const known = new Set(kept.map(({ shopId }) => shopId))
  return [...counted].filter((id) => !known.has(id)).map((id) => `shop ${id}: no standing is kept`)
}

function standingDrift(row: Standing, counted = noSamples, editionOf: Editions): string[] {
  const { shopNumber, score, grade } = row
  return differs(
    `shop ${shopNumber}`,
    { ...StandingSamples.parse(row), score, grade },
    { ...counted, ...standingOf(editionOf(row.editionId), counted) },
  )
}

type Sums = ReturnType<typeof recountCouncil>

const sumsOf = (month: Sums | null): Sums => ({
  inspections: month?.inspections ?? 0,
  shops: month?.shops ?? 0,
  total: month?.total ?? 0,
  items: month?.items ?? {},
})

type Late = {
  readonly kept: readonly Standing[]
  readonly late: RawMonth
  readonly editionOf: Editions
}
type Corrected = { readonly samples: StandingSamples; readonly after: unknown }

/** What each closed standing would be by now: its last correction, or what it was closed as. */
function correctionDrift({ kept, late, editionOf }: Late, last: ReadonlyMap<string, Corrected>) {
  const shops = recountShops(late, editionOf)
  return kept
    .filter(({ closedAt }) => closedAt !== null)
    .flatMap((row) => {
      const counted = shops.get(row.shopId) ?? noSamples
      const { samples, after } = last.get(row.id) ?? {
        samples: StandingSamples.parse(row),
        after: { score: row.score, grade: row.grade },
      }
      return differs(
        `shop ${row.shopNumber}, corrected`,
        { samples, after },
        { samples: counted, after: standingOf(editionOf(row.editionId), counted) },
      )
    })
}
