import { fail } from '../errors.ts'
import type { SortKey } from '../sort.ts'
import type { Collection } from '../store/collection.ts'
import { Edge, type Index } from '../store/index.ts'
import type { Stored } from '../store/stored.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { sameCollation } from '../values/collation.ts'
import { keyOf } from '../values/keys.ts'
import { type Bounds, boundsOf } from './bounds.ts'
import { holdsAllMatches } from './covers.ts'

/** A way to the documents that can match a filter. */
export interface Plan {
  readonly stage: 'COLLSCAN' | 'IDHACK' | 'IXSCAN' | 'OR'
  readonly index?: Index
  readonly backward?: boolean
  readonly branches?: readonly Plan[]
  /** True when the documents come in the order asked for. */
  readonly sorted: boolean
  rows(): Iterable<Stored>
}

/** What is asked of the documents beside the filter. */
export interface PlanRequest {
  readonly sort: readonly SortKey[]
  readonly collation?: unknown
  readonly hint?: unknown
}

const MAX_POINTS = 1000 // more combinations of $in than this are not spelled out over further fields

/** Chooses the index that narrows most, then the one that sorts; or reads the whole collection. */
export function choosePlan(collection: Collection, filter: Doc, request: PlanRequest): Plan {
  const bounds = boundsOf(filter)
  const hinted = hintedIndex(collection, request.hint)
  if (hinted === 'natural') return wholeCollection(collection)
  if (hinted) return indexPlan(usageOf(hinted, bounds, request))
  const byId = idPlan(collection, bounds, request)
  if (byId) return byId
  const usages = usableIndexes(collection, bounds, request).map((index) =>
    usageOf(index, bounds, request),
  )
  const best = usages.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)[0]
  if (best && best.score >= NARROWING) return indexPlan(best)
  return (
    orPlan(collection, filter, request) ?? (best ? indexPlan(best) : wholeCollection(collection))
  )
}

function wholeCollection(collection: Collection): Plan {
  return { stage: 'COLLSCAN', sorted: false, rows: () => collection.records.values() }
}

function idPlan(
  collection: Collection,
  bounds: ReadonlyMap<string, Bounds>,
  request: PlanRequest,
): Plan | undefined {
  const ids = bounds.get('_id')?.equal
  if (!ids || !sameCollation(request.collation, undefined)) return undefined
  return {
    stage: 'IDHACK',
    index: collection.idIndex,
    sorted: ids.length === 1,
    *rows() {
      for (const key of new Set(ids.map(keyOf))) {
        const stored = collection.records.get(key)
        if (stored) yield stored
      }
    },
  }
}

/** Indexes that hold every match, and order strings as the command does. */
function usableIndexes(
  collection: Collection,
  bounds: ReadonlyMap<string, Bounds>,
  request: PlanRequest,
): Index[] {
  return [collection.idIndex, ...collection.indexes.values()].filter(
    (index) =>
      holdsAllMatches(index, bounds) && sameCollation(index.spec.collation, request.collation),
  )
}

/** How far a filter and a sort can use one index. */
interface Usage {
  readonly index: Index
  /** For each leading field bound by equality, its values. */
  readonly points: readonly unknown[][]
  /** The bounds of the field after those, if it has any. */
  readonly range: Bounds | undefined
  /** 1 or -1 when reading the index that way yields the sort. */
  readonly order: 0 | 1 | -1
  readonly score: number
}

const NARROWING = 5
const POINT = 10

function usageOf(index: Index, bounds: ReadonlyMap<string, Bounds>, { sort }: PlanRequest): Usage {
  const points: unknown[][] = []
  let combinations = 1
  for (const field of usableFields(index, bounds)) {
    const values = bounds.get(field)?.equal
    if (!values || combinations * values.length > MAX_POINTS) break
    combinations *= values.length
    points.push(values)
  }
  const next = usableFields(index, bounds)[points.length]
  const candidate = next === undefined ? undefined : bounds.get(next)
  const ranged = candidate && (candidate.low !== undefined || candidate.high !== undefined)
  const range = ranged && !(candidate.fromRegex && index.collator) ? candidate : undefined
  const order = combinations === 1 ? orderOf(index, sort, points.length) : 0
  const isExact = index.unique && points.length === index.fields.length
  const score =
    points.length * POINT + (range ? NARROWING : 0) + (order ? 3 : 0) + (isExact ? 50 : 0)
  return { index, points, range, order, score }
}

/** Fields of one array do not bound one element together: of such fields only the first counts. */
function usableFields(index: Index, bounds: ReadonlyMap<string, Bounds>): readonly string[] {
  const heads = index.fields.map((field) => field.split('.')[0])
  const repeated = heads.findIndex((head, i) => heads.indexOf(head) < i)
  const bound = repeated >= 0 && bounds.has(index.fields[repeated] as string)
  return bound && index.multikey ? index.fields.slice(0, repeated) : index.fields
}

function orderOf(index: Index, sort: readonly SortKey[], skip: number): 0 | 1 | -1 {
  if (sort.length === 0 || index.multikey) return 0
  let way: 0 | 1 | -1 = 0
  for (const [i, key] of sort.entries()) {
    if (index.fields[skip + i] !== key.name) return 0
    const here = key.direction === index.directions[skip + i] ? 1 : -1
    if (way !== 0 && way !== here) return 0
    way = here
  }
  return way
}

function indexPlan({ index, points, range, order }: Usage): Plan {
  const backward = order === -1
  return {
    stage: 'IXSCAN',
    index,
    backward,
    sorted: order !== 0,
    *rows() {
      const seen = new Set<Stored>()
      const once = index.multikey || points.some((values) => values.length > 1)
      for (const prefix of combinationsOf(points)) {
        const [low, high] = limits(index, prefix, range)
        for (const stored of index.scan(low, high, backward)) {
          if (once && seen.has(stored)) continue
          if (once) seen.add(stored)
          yield stored
        }
      }
    },
  }
}

function combinationsOf(points: readonly unknown[][]): unknown[][] {
  return points.reduce<unknown[][]>(
    (prefixes, values) => prefixes.flatMap((prefix) => values.map((value) => [...prefix, value])),
    [[]],
  )
}

/** The first and last key of a scan. Of an array, different elements may meet either bound. */
function limits(
  index: Index,
  prefix: unknown[],
  range: Bounds | undefined,
): [unknown[], unknown[]] {
  if (!range) return [prefix, prefix]
  const { low, high } = range
  const single = index.multikey && low !== undefined
  const bottom = low ?? Edge.before(high)
  const top = single || high === undefined ? Edge.after(low) : high
  const ascending = index.directions[prefix.length] === 1
  const [first, last] = ascending ? [bottom, top] : [top, bottom]
  return [
    [...prefix, first],
    [...prefix, last],
  ]
}

/** A filter of one $or is answered branch by branch, if each has an index. */
function orPlan(collection: Collection, filter: Doc, request: PlanRequest): Plan | undefined {
  const { $or, ...rest } = filter
  if (!Array.isArray($or)) return undefined
  const branches = $or.map((branch) =>
    choosePlan(collection, { $and: [branch, rest] }, { ...request, sort: [], hint: undefined }),
  )
  if (branches.some(({ stage }) => stage === 'COLLSCAN')) return undefined
  return {
    stage: 'OR',
    branches,
    sorted: false,
    *rows() {
      const seen = new Set<Stored>()
      for (const branch of branches) {
        for (const stored of branch.rows()) if (!seen.has(stored)) yield (seen.add(stored), stored)
      }
    },
  }
}

/** The index a hint names. Fails with BadValue (2) when there is none. */
function hintedIndex(collection: Collection, hint: unknown): Index | 'natural' | undefined {
  if (hint === undefined || (isDoc(hint) && Object.keys(hint).length === 0)) return undefined
  if (isDoc(hint) && '$natural' in hint) return 'natural'
  const all = [collection.idIndex, ...collection.indexes.values()]
  const matches = isDoc(hint)
    ? (index: Index) =>
        JSON.stringify(Object.entries(index.spec.key).map(([k, v]) => [k, Number(v)])) ===
        JSON.stringify(Object.entries(hint).map(([k, v]) => [k, Number(v)]))
    : (index: Index) => index.name === hint
  const found = all.find(matches)
  if (found) return found
  fail(
    'BadValue',
    'error processing query: planner returned error :: caused by :: hint provided does not correspond to an existing index',
  )
}
