import type { ExpressionOptions } from '../aggregate/expressions.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { getPath } from '../values/paths.ts'
import { compileFilter } from './filter.ts'
import type { Predicate } from './types.ts'

/** Finds which element of the array at a path made a document match; undefined when none did. */
export type MatchedIndex = (doc: Doc, arrayPath: string) => number | undefined

/**
 * What the positional operator `$` needs: MongoDB remembers the place in the array where the last
 * of the filter's conditions on it held. Here each condition is put to one element at a time.
 */
export function matchedIndexOf(filter: unknown, options: ExpressionOptions): MatchedIndex {
  const clauses = isDoc(filter) ? flatten(filter) : []
  return (doc, arrayPath) => {
    const parts = arrayPath.split('.')
    const list = getPath(doc, parts)
    if (!Array.isArray(list)) return undefined
    const clause = clauses.findLast((candidate) => concerns(candidate, arrayPath))
    if (!clause) return undefined
    const test: Predicate = compileFilter(clause, options)
    const index = list.findIndex((element) => test(withOnly(doc, parts, element)))
    return index < 0 ? undefined : index
  }
}

/** The filter as single conditions, those of $and included. */
function flatten(filter: Doc): Doc[] {
  return Object.entries(filter).flatMap(([key, value]) =>
    key === '$and' && Array.isArray(value)
      ? value.filter(isDoc).flatMap(flatten)
      : [{ [key]: value }],
  )
}

function concerns(clause: Doc, path: string): boolean {
  return Object.entries(clause).some(([key, value]) => {
    if (key === '$or' && Array.isArray(value)) {
      return value.some(
        (part) => isDoc(part) && flatten(part).some((inner) => concerns(inner, path)),
      )
    }
    return key === path || key.startsWith(`${path}.`)
  })
}

/** The document with one element alone in the array at the path. */
function withOnly(value: unknown, path: readonly string[], element: unknown): unknown {
  const [part, ...rest] = path
  if (part === undefined) return [element]
  if (!isDoc(value)) return value
  return { ...value, [part]: withOnly(value[part], rest, element) }
}
