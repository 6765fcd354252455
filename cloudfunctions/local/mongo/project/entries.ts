import { compileExpression, type ExpressionOptions } from '../aggregate/expressions.ts'
import { failAt, refuse } from '../errors.ts'
import { compileFilter } from '../query/filter.ts'
import { matchedIndexOf } from '../query/matched-index.ts'
import { type Doc, isDoc, isOperatorDoc } from '../values/bson.ts'
import { isNumeric, optionalNumber, toNumber } from '../values/numbers.ts'
import type { Leaf } from './tree.ts'

/** `find` adds $slice, $elemMatch and the positional operator to what `$project` has. */
export interface ProjectionOptions extends ExpressionOptions {
  readonly find?: { readonly filter: unknown }
}

/** A field that is kept. */
export const KEEP: Leaf = { kind: 'keep' }
const DROP: Leaf = { kind: 'drop' }

/** What a projection says of one path. */
export interface Entry {
  readonly path: string
  readonly leaf: Leaf
  /** Whether the entry settles what becomes of the fields not named: kept or left out. */
  readonly mode: 'inclusion' | 'exclusion' | 'either'
}

/** The entries of a specification whose nested documents are written out as paths. */
export function flattenSpec(spec: Doc, options: ProjectionOptions, prefix = ''): Entry[] {
  return Object.entries(spec).flatMap(([key, value]) => {
    const path = `${prefix}${key}`
    if (isDoc(value) && !isOperatorDoc(value)) {
      if (Object.keys(value).length === 0)
        failAt(51270, 'An empty sub-projection is not a valid value.')
      return flattenSpec(value, options, `${path}.`)
    }
    return [entryOf(path, value, options)]
  })
}

function entryOf(path: string, value: unknown, options: ProjectionOptions): Entry {
  if (typeof value === 'boolean') return flagEntry(path, value, options)
  if (isNumeric(value)) return flagEntry(path, toNumber(value) !== 0, options)
  const special = options.find && isDoc(value) ? ofFind(path, value, options) : undefined
  return (
    special ?? { path, leaf: { kind: 'compute', of: computed(value, options) }, mode: 'inclusion' }
  )
}

/** What only find understands. */
function ofFind(path: string, value: Doc, options: ProjectionOptions): Entry | undefined {
  if ('$slice' in value && isPlainSlice(value.$slice)) {
    return { path, leaf: sliceLeaf(value.$slice), mode: 'either' }
  }
  return '$elemMatch' in value ? elemMatchEntry(path, value, options) : undefined
}

function computed(value: unknown, options: ProjectionOptions): (doc: Doc) => unknown {
  if (isDoc(value) && '$meta' in value) refuse('$meta')
  return compileExpression(value, options)
}

function flagEntry(path: string, kept: boolean, options: ProjectionOptions): Entry {
  if (path.endsWith('.$') && options.find) return positionalEntry(path.slice(0, -2), options)
  if (path === '_id') return { path, leaf: kept ? KEEP : DROP, mode: 'either' }
  return kept ? { path, leaf: KEEP, mode: 'inclusion' } : { path, leaf: DROP, mode: 'exclusion' }
}

/** A $slice of numbers is find's own; any other is the expression. */
function isPlainSlice(argument: unknown): boolean {
  return isNumeric(argument) || (Array.isArray(argument) && argument.every(isNumeric))
}

function sliceLeaf(argument: unknown): Leaf {
  const [first = 0, count] = (Array.isArray(argument) ? argument : [argument]).map(
    (n) => optionalNumber(n) ?? 0,
  )
  const slice = (list: unknown[]) => {
    if (count === undefined) return first < 0 ? list.slice(first) : list.slice(0, first)
    const start = first < 0 ? Math.max(list.length + first, 0) : first
    return list.slice(start, start + count)
  }
  return { kind: 'alter', of: (value) => (Array.isArray(value) ? slice(value) : value) }
}

function elemMatchEntry(path: string, value: Doc, options: ProjectionOptions): Entry {
  const test = compileFilter({ [path]: value }, options)
  const pick = (list: unknown) => {
    const found = Array.isArray(list)
      ? list.find((element) => test({ [path]: [element] }))
      : undefined
    return found === undefined ? undefined : [found]
  }
  return { path, leaf: { kind: 'alter', of: pick }, mode: 'inclusion' }
}

function positionalEntry(path: string, options: ProjectionOptions): Entry {
  const indexOf = matchedIndexOf(options.find?.filter, options)
  const pick = (value: unknown, root: Doc) => {
    if (!Array.isArray(value)) return value
    const index = indexOf(root, path)
    if (index === undefined) {
      failAt(51246, "positional operator '.$' couldn't find a matching element in the array")
    }
    return [value[index]]
  }
  return { path, leaf: { kind: 'alter', of: pick }, mode: 'inclusion' }
}
