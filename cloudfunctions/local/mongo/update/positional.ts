import type { ExpressionOptions } from '../aggregate/expressions.ts'
import { fail } from '../errors.ts'
import { compileFilter } from '../query/filter.ts'
import type { MatchedIndex } from '../query/matched-index.ts'
import type { Predicate } from '../query/types.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { getPath } from '../values/paths.ts'

/** The array filters of an update by their identifiers. */
export type ArrayFilters = ReadonlyMap<string, Predicate>

/** Compiles `[{ 'x.s': { $gte: 5 } }]`. */
export function compileArrayFilters(filters: unknown, options: ExpressionOptions): ArrayFilters {
  if (filters === undefined) return new Map()
  if (!Array.isArray(filters)) fail('TypeMismatch', 'arrayFilters must be an array')
  const compiled = new Map<string, Predicate>()
  for (const filter of filters) {
    const name = identifierOf(filter)
    if (name === undefined)
      fail(
        'FailedToParse',
        'Cannot use an expression without a top-level field name in arrayFilters',
      )
    if (compiled.has(name)) {
      fail(
        'FailedToParse',
        `Found multiple array filters with the same top-level field name ${name}`,
      )
    }
    const test = compileFilter(filter, options)
    compiled.set(name, (element) => test({ [name]: element }))
  }
  return compiled
}

function identifierOf(filter: unknown): string | undefined {
  if (!isDoc(filter)) return undefined
  for (const [key, value] of Object.entries(filter)) {
    if (!key.startsWith('$')) return key.split('.')[0]
    if (Array.isArray(value)) return identifierOf(value[0])
  }
  return undefined
}

/** Fails with FailedToParse (9) when a filter's identifier occurs in no path. */
export function requireAllUsed(filters: ArrayFilters, paths: readonly string[]): void {
  for (const name of filters.keys()) {
    if (!paths.some((path) => path.split('.').includes(`$[${name}]`))) {
      fail('FailedToParse', `The array filter for identifier '${name}' was not used in the update`)
    }
  }
}

/** What the positional parts of a path are resolved with. */
export interface Positions {
  readonly filters: ArrayFilters
  readonly matchedIndex: MatchedIndex
}

/** The concrete paths that `a.$.b`, `a.$[].b` or `a.$[x].b` stands for in a document. */
export function expandPath(doc: Doc, path: string, positions: Positions): string[][] {
  let paths: string[][] = [[]]
  for (const part of path.split('.')) {
    paths = paths.flatMap((prefix) =>
      indexesOf(doc, prefix, part, positions).map((p) => [...prefix, p]),
    )
  }
  return paths
}

function indexesOf(doc: Doc, prefix: string[], part: string, positions: Positions): string[] {
  if (!part.startsWith('$')) return [part]
  const at = prefix.join('.')
  if (part === '$') {
    const index = positions.matchedIndex(doc, at)
    if (index === undefined) {
      fail('BadValue', 'The positional operator did not find the match needed from the query.')
    }
    return [String(index)]
  }
  const name = /^\$\[(.*)\]$/.exec(part)?.[1]
  if (name === undefined) {
    fail(
      'DollarPrefixedFieldName',
      `The dollar ($) prefixed field '${part}' in '${at}.${part}' is not allowed in the context of an update's replacement document.`,
    )
  }
  const list = getPath(doc, prefix)
  if (!Array.isArray(list)) {
    fail('BadValue', `The path '${at}' must exist in the document in order to apply array updates.`)
  }
  const test = name === '' ? () => true : positions.filters.get(name)
  if (!test)
    fail('BadValue', `No array filter found for identifier '${name}' in path '${at}.${part}'`)
  return list.flatMap((element, index) => (test(element) ? [String(index)] : []))
}
