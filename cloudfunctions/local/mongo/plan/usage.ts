import type { SortKey } from '../sort.ts'
import type { Index } from '../store/index.ts'
import type { Bounds } from './bounds.ts'
import type { PlanRequest } from './types.ts'

const MAX_POINTS = 1000 // more combinations of $in than this are not spelled out over further fields

/** How far a filter and a sort can use one index. */
export interface Usage {
  readonly index: Index
  /** For each leading field bound by equality, its values. */
  readonly points: readonly unknown[][]
  /** The bounds of the field after those, if it has any. */
  readonly range: Bounds | undefined
  /** 1 or -1 when reading the index that way yields the sort. */
  readonly order: 0 | 1 | -1
  readonly score: number
}

/** The least score of an index that leaves documents out. */
export const NARROWING = 5

const POINT = 10

/** What an index can do for a filter and a sort. */
export function usageOf(
  index: Index,
  bounds: ReadonlyMap<string, Bounds>,
  { sort }: PlanRequest,
): Usage {
  const points = pointsOf(index, bounds)
  const range = rangeOf(index, bounds, points.length)
  // a field that must have one value does not matter to the order
  const fixed = (name: string) => bounds.get(name)?.equal?.length === 1
  const single = points.every((values) => values.length === 1)
  const rest = sort.filter(({ name }) => !fixed(name))
  const order = single ? orderOf(index, rest, points.length) : 0
  return { index, points, range, order, score: scoreOf(index, points.length, range, order) }
}

function scoreOf(index: Index, points: number, range: Bounds | undefined, order: number): number {
  const isExact = index.unique && points === index.fields.length
  return points * POINT + (range ? NARROWING : 0) + (order ? 3 : 0) + (isExact ? 50 : 0)
}

/** The values of the leading fields that are bound by equality. */
function pointsOf(index: Index, bounds: ReadonlyMap<string, Bounds>): unknown[][] {
  const points: unknown[][] = []
  let combinations = 1
  for (const field of usableFields(index, bounds)) {
    const values = bounds.get(field)?.equal
    if (!values || combinations * values.length > MAX_POINTS) break
    combinations *= values.length
    points.push(values)
  }
  return points
}

/** The bounds of the field after those. */
function rangeOf(
  index: Index,
  bounds: ReadonlyMap<string, Bounds>,
  points: number,
): Bounds | undefined {
  const field = usableFields(index, bounds)[points]
  const range = field === undefined ? undefined : bounds.get(field)
  if (range?.low === undefined && range?.high === undefined) return undefined
  return range.fromRegex && index.collator ? undefined : range
}

/** Fields of one array do not bound one element together: of such fields only the first counts. */
function usableFields(index: Index, bounds: ReadonlyMap<string, Bounds>): readonly string[] {
  const heads = index.fields.map((field) => field.split('.')[0])
  const repeated = heads.findIndex((head, i) => heads.indexOf(head) < i)
  const bound = repeated >= 0 && bounds.has(index.fields[repeated] as string)
  return bound && index.multikey ? index.fields.slice(0, repeated) : index.fields
}

/** An array under a field that must have one value leaves the order of the fields after it as it is. */
function orderOf(index: Index, sort: readonly SortKey[], skip: number): 0 | 1 | -1 {
  const spread = [...index.arrayPlaces].some((place) => place >= skip)
  if (sort.length === 0 || spread) return 0
  let way: 0 | 1 | -1 = 0
  for (const [i, key] of sort.entries()) {
    if (index.fields[skip + i] !== key.name) return 0
    const here = key.direction === index.directions[skip + i] ? 1 : -1
    if (way !== 0 && way !== here) return 0
    way = here
  }
  return way
}
