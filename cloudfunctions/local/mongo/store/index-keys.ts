import { fail } from '../errors.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { keyOf } from '../values/keys.ts'
import { getPath, isIndex } from '../values/paths.ts'
import { EMPTY_ARRAY } from '../values/rank.ts'

/** How far one indexed path has been followed. */
interface Trail {
  readonly value: unknown
  readonly rest: readonly string[]
}

/** The keys of one document in an index: a list of values each, one value a field. */
export interface IndexKeys {
  readonly keys: unknown[][]
  /** Places of the fields on which an array lies: it makes several keys of one document. */
  readonly arrays: readonly number[]
  /** True when the document has none of the fields. */
  readonly absent: boolean
}

/** Follows a path until its end or an array. */
function follow(start: unknown, path: readonly string[]): Trail {
  let value = start
  for (const [at, part] of path.entries()) {
    if (Array.isArray(value) && !isIndex(part)) return { value, rest: path.slice(at) }
    value = getPath(value, [part])
  }
  return { value, rest: [] }
}

/**
 * The keys of a document. One array may lie on the paths: each element makes a key. Fails with
 * CannotIndexParallelArrays (171) when there are two.
 */
export function indexKeys(doc: Doc, paths: readonly (readonly string[])[]): IndexKeys {
  const trails = paths.map((path) => follow(doc, path))
  const absent = trails.every(({ value, rest }) => value === undefined && rest.length === 0)
  const arrays = trails.flatMap(({ value }, place) => (Array.isArray(value) ? [place] : []))
  if (arrays.length === 0)
    return { keys: [trails.map(({ value }) => value ?? null)], arrays, absent }
  const keys = spread(trails)
  const distinct = new Map(keys.map((key) => [keyOf(key.map(shown)), key]))
  return { keys: [...distinct.values()], arrays, absent: false }
}

const shown = (value: unknown) => (value === EMPTY_ARRAY ? { $emptyArray: true } : value)

function spread(trails: readonly Trail[]): unknown[][] {
  const found = trails.find(({ value }) => Array.isArray(value))
  if (!found) return [trails.map(({ value }) => value ?? null)]
  const list = found.value as unknown[]
  if (trails.some(({ value }) => Array.isArray(value) && value !== list)) {
    fail('CannotIndexParallelArrays', 'cannot index parallel arrays')
  }
  if (list.length === 0) {
    return [trails.map((trail) => (trail.value === list ? ofEmpty(trail) : (trail.value ?? null)))]
  }
  return list.flatMap((element) => spreadElement(trails, list, element))
}

/** An empty array has a key of its own; a field inside of one is null. */
const ofEmpty = ({ rest }: Trail): unknown => (rest.length === 0 ? EMPTY_ARRAY : null)

function spreadElement(trails: readonly Trail[], list: unknown[], element: unknown): unknown[][] {
  const inside = trails.map((trail): Trail => {
    if (trail.value !== list) return trail
    // an array inside the array is a value of its own, not opened again
    if (trail.rest.length === 0) return { value: new Whole(element), rest: [] }
    return isDoc(element) ? follow(element, trail.rest) : { value: null, rest: [] }
  })
  return spread(inside).map((key) =>
    key.map((value) => (value instanceof Whole ? (value.value ?? null) : value)),
  )
}

/** Keeps an element from being taken for an array to spread. */
class Whole {
  constructor(readonly value: unknown) {}
}
