import * as z from 'zod'
import { Id, Instant, Period } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import type { Edition } from '../covenant/edition.ts'
import { itemsOf } from '../covenant/items.ts'
import type { Inspection, ItemResult } from './inspection.ts'
import { only } from './items-for.ts'
import { lostPoints, scoreOf } from './score.ts'

const Judged = z.object({
  no: z.int(),
  /** Points lost; null: it does not apply. */
  first: z.int().nullable(),
  second: z.int().nullable(),
})

/** Two looks at the same shop, laid side by side; its id is the visit's. Appeals do not move it: it is about the looking. */
export const Comparison = z.object({
  id: z.string(),
  roundId: Id,
  shopId: Id,
  councilId: Id,
  area: AreaCode,
  period: Period,
  firstId: Id,
  secondId: Id,
  first: z.number(),
  second: z.number(),
  items: z.array(Judged),
  /** Items on which both said the same, of the items judged. */
  agreeing: z.int().nonnegative(),
  judged: z.int().nonnegative(),
  inspectors: z.array(Id),
  at: Instant,
  version: z.int(),
})
export type Comparison = z.infer<typeof Comparison>

/** A council's month of pairs in sums; its id is `council:period`. Differences are hundredths of a point. */
export const AgreementMonth = z.object({
  id: z.string(),
  councilId: Id,
  area: AreaCode,
  period: Period,
  pairs: z.int().nonnegative(),
  agreeing: z.int().nonnegative(),
  judged: z.int().nonnegative(),
  absolute: z.int().nonnegative(),
  version: z.int(),
})

/** The same of one inspector, own minus other; its id is `council:period:inspector`. */
export const InspectorMonth = z.object({
  id: z.string(),
  councilId: Id,
  area: AreaCode,
  period: Period,
  inspectorId: Id,
  post: z.string(),
  pairs: z.int().nonnegative(),
  signed: z.int(),
  absolute: z.int().nonnegative(),
  version: z.int(),
})

/** Fewer pairs than this say nothing about a person. */
export const fewestPairs = 2

type Looks = {
  readonly edition: Edition
  readonly first: Pick<Inspection, 'results' | 'parts'>
  readonly second: Pick<Inspection, 'results' | 'parts'>
}
export type Deviation = {
  readonly inspectorId: string
  readonly post: string
  /** Own minus other, hundredths of a point, over the items this inspector scored. */
  readonly signed: number
}

/** Both scores, item by item, and how far each inspector lay from the other look. */
export function compare({ edition, first, second }: Looks) {
  const items = itemsOf(edition).map((item) => ({
    no: item.no,
    first: lossOf(item, first.results),
    second: lossOf(item, second.results),
  }))
  return {
    first: scoreOf(edition, first.results).score,
    second: scoreOf(edition, second.results).score,
    items,
    agreeing: items.filter((item) => item.first === item.second).length,
    judged: items.length,
    deviations: [
      ...deviationsOf(edition, first, second.results),
      ...deviationsOf(edition, second, first.results),
    ],
  }
}

function lossOf(item: ReturnType<typeof itemsOf>[number], results: readonly ItemResult[]) {
  const result = results.find(({ no }) => no === item.no)
  return result?.applies ? lostPoints(item, result) : null
}

/** One line for each person of a look; where nothing of theirs applies there is nothing to compare. */
function deviationsOf(
  edition: Edition,
  { parts, results }: Looks['first'],
  others: readonly ItemResult[],
): Deviation[] {
  const people = new Map(parts.map(({ inspectorId, post }) => [inspectorId, post]))
  return [...people].flatMap(([inspectorId, post]) => {
    const nos = parts.flatMap((part) => (part.inspectorId === inspectorId ? part.nos : []))
    const own = hundredthsOf(edition, nos, results)
    const other = hundredthsOf(edition, nos, others)
    return own === null || other === null ? [] : [{ inspectorId, post, signed: own - other }]
  })
}

function hundredthsOf(edition: Edition, nos: readonly number[], results: readonly ItemResult[]) {
  const chosen = results.filter(({ no }) => nos.includes(no))
  if (!chosen.some(({ applies }) => applies)) return null
  return Math.round(scoreOf(only(edition, nos), chosen).score * 100)
}
