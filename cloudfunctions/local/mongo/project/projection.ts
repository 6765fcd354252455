import { compileExpression, type ExpressionOptions } from '../aggregate/expressions.ts'
import { fail, failAt } from '../errors.ts'
import { type Doc, isDoc, isOperatorDoc } from '../values/bson.ts'
import { type Entry, flattenSpec, KEEP, type ProjectionOptions } from './entries.ts'
import { compute, exclude, include, type Leaf, plant, type Tree } from './tree.ts'

/** What a document becomes. */
export type Projection = (doc: Doc) => Doc

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

function modeOf(entries: readonly Entry[]): 'inclusion' | 'exclusion' {
  const included = entries.find(({ mode }) => mode === 'inclusion')
  const excluded = entries.find(({ mode }) => mode === 'exclusion')
  if (included && excluded) refuseMixture(entries, included, excluded)
  if (included || excluded) return included ? 'inclusion' : 'exclusion'
  const onlyKeepsId = entries.every(({ leaf }) => leaf.kind === 'keep')
  return onlyKeepsId && entries.length > 0 ? 'inclusion' : 'exclusion'
}

function refuseMixture(entries: readonly Entry[], included: Entry, excluded: Entry): never {
  if (entries.indexOf(included) < entries.indexOf(excluded)) {
    failAt(31254, `Cannot do exclusion on field ${excluded.path} in inclusion projection`)
  }
  failAt(31253, `Cannot do inclusion on field ${included.path} in exclusion projection`)
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
