import { fail } from '../errors.ts'
import type { Collection } from '../store/collection.ts'
import type { Index } from '../store/index.ts'
import type { Stored } from '../store/stored.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { sameCollation } from '../values/collation.ts'
import { keyOf } from '../values/keys.ts'
import { type Bounds, boundsOf } from './bounds.ts'
import { holdsAllMatches } from './covers.ts'
import { indexPlan } from './index-scan.ts'
import type { Plan, PlanRequest } from './types.ts'
import { NARROWING, usageOf } from './usage.ts'

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
        for (const stored of branch.rows()) seen.add(stored)
      }
      yield* seen
    },
  }
}

/** The index a hint names. Fails with BadValue (2) when there is none. */
function hintedIndex(collection: Collection, hint: unknown): Index | 'natural' | undefined {
  if (hint === undefined || (isDoc(hint) && Object.keys(hint).length === 0)) return undefined
  if (isDoc(hint) && '$natural' in hint) return 'natural'
  const all = [collection.idIndex, ...collection.indexes.values()]
  const matches = isDoc(hint)
    ? (index: Index) => keyOf(Object.entries(index.spec.key)) === keyOf(Object.entries(hint))
    : (index: Index) => index.name === hint
  const found = all.find(matches)
  if (found) return found
  fail(
    'BadValue',
    'error processing query: planner returned error :: caused by :: hint provided does not correspond to an existing index',
  )
}
