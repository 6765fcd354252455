import { compileExpression, type ExpressionOptions } from '../aggregate/expressions.ts'
import { fail, failAt, refuse } from '../errors.ts'
import { compileFilter } from '../query/filter.ts'
import { matchedIndexOf } from '../query/matched-index.ts'
import { type Doc, firstKey, isDoc, isOperatorDoc } from '../values/bson.ts'
import { isNumeric, optionalNumber, toNumber } from '../values/numbers.ts'
import { compute, exclude, include, type Leaf, plant, type Tree } from './tree.ts'

/** What a document becomes. */
export type Projection = (doc: Doc) => Doc

/** `find` adds $slice, $elemMatch and the positional operator to what `$project` has. */
export interface ProjectionOptions extends ExpressionOptions {
  readonly find?: { readonly filter: unknown }
}

const KEEP: Leaf = { kind: 'keep' }
const DROP: Leaf = { kind: 'drop' }

interface Entry {
  readonly path: string
  readonly leaf: Leaf
  /** Whether the entry settles what becomes of the fields not named: kept or left out. */
  readonly mode: 'inclusion' | 'exclusion' | 'either'
}

/** Compiles a projection. Fails with 31253/31254 where it both includes and excludes. */
export function compileProjection(spec: unknown, options: ProjectionOptions): Projection {
  if (!isDoc(spec)) fail('TypeMismatch', 'a projection must be an object')
  const entries = flattenSpec(spec, options)
  const mode = modeOf(entries)
  const tree: Tree = new Map()
  for (const { path, leaf } of entries) {
    if (!plant(tree, path, leaf)) failAt(31249, `Path collision at ${path}`)
  }
  if (mode === 'exclusion') return (doc) => compute(exclude(doc, tree, doc), tree, doc)
  if (!tree.has('_id')) tree.set('_id', KEEP)
  return (doc) => compute(include(doc, tree, doc), tree, doc)
}

/** The entries of a specification whose nested documents are written out as paths. */
function flattenSpec(spec: Doc, options: ProjectionOptions, prefix = ''): Entry[] {
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
  if (typeof value === 'boolean' || isNumeric(value)) {
    const kept = typeof value === 'boolean' ? value : toNumber(value) !== 0
    return flagEntry(path, kept, options)
  }
  const operator = isDoc(value) ? firstKey(value) : undefined
  if (options.find && isDoc(value)) {
    if (operator === '$slice' && isPlainSlice(value.$slice)) {
      return { path, leaf: sliceLeaf(value.$slice), mode: 'either' }
    }
    if (operator === '$elemMatch') return elemMatchEntry(path, value, options)
  }
  if (operator === '$meta') refuse('$meta')
  return {
    path,
    leaf: { kind: 'compute', of: compileExpression(value, options) },
    mode: 'inclusion',
  }
}

function flagEntry(path: string, kept: boolean, options: ProjectionOptions): Entry {
  if (path.endsWith('.$') && options.find) return positionalEntry(path.slice(0, -2), options)
  if (path === '_id') return { path, leaf: kept ? KEEP : DROP, mode: 'either' }
  return kept ? { path, leaf: KEEP, mode: 'inclusion' } : { path, leaf: DROP, mode: 'exclusion' }
}

function modeOf(entries: readonly Entry[]): 'inclusion' | 'exclusion' {
  const included = entries.find((entry) => entry.mode === 'inclusion')
  const excluded = entries.find((entry) => entry.mode === 'exclusion')
  if (included && excluded) {
    const code = entries.indexOf(included) < entries.indexOf(excluded) ? 31254 : 31253
    const [one, other] = code === 31254 ? ['exclusion', excluded] : ['inclusion', included]
    const rest = one === 'exclusion' ? 'inclusion' : 'exclusion'
    failAt(code, `Cannot do ${one} on field ${(other as Entry).path} in ${rest} projection`)
  }
  if (included || excluded) return included ? 'inclusion' : 'exclusion'
  const onlyKeepsId = entries.every(({ leaf }) => leaf.kind === 'keep')
  return onlyKeepsId && entries.length > 0 ? 'inclusion' : 'exclusion'
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

/** Compiles the fields of $addFields and $set. */
export function compileAddFields(spec: unknown, options: ExpressionOptions): Projection {
  if (!isDoc(spec)) failAt(40272, '$addFields specification stage must be an object')
  const tree: Tree = new Map()
  for (const [path, value] of flattenComputed(spec)) {
    const leaf: Leaf = { kind: 'compute', of: compileExpression(value, options) }
    if (!plant(tree, path, leaf)) failAt(40176, `Path collision at ${path}`)
  }
  return (doc) => compute({ ...doc }, tree, doc)
}

function flattenComputed(spec: Doc, prefix = ''): [string, unknown][] {
  return Object.entries(spec).flatMap(([key, value]): [string, unknown][] => {
    const nested = isDoc(value) && !isOperatorDoc(value) && Object.keys(value).length > 0
    return nested ? flattenComputed(value, `${prefix}${key}.`) : [[`${prefix}${key}`, value]]
  })
}
