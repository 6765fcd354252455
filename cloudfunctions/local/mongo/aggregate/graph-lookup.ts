import { fail, failAt } from '../errors.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { keyOf } from '../values/keys.ts'
import { optionalNumber } from '../values/numbers.ts'
import { setPath, valuesAt } from '../values/paths.ts'
import { compileExpression } from './expressions.ts'
import type { StageCompiler, StageContext } from './types.ts'

/** Follows references from document to document, each document once. */
export const $graphLookup: StageCompiler = (spec, context) => {
  if (!isDoc(spec)) fail('FailedToParse', 'the $graphLookup specification must be an object')
  const { startWith, as } = spec
  for (const name of ['from', 'as', 'connectFromField', 'connectToField']) {
    if (typeof spec[name] !== 'string') failAt(40105, `${name} of $graphLookup must be a string`)
  }
  const startOf = compileExpression(startWith, context.options)
  const path = String(as).split('.')
  return function* graph(docs) {
    for (const doc of docs) {
      const copy = { ...doc }
      setPath(copy, path, walk(startOf(doc), spec, context))
      yield copy
    }
  }
}

function walk(start: unknown, spec: Doc, context: StageContext): Doc[] {
  const { depthField } = spec
  const path = String(spec.connectFromField).split('.')
  const deepest = optionalNumber(spec.maxDepth) ?? Number.POSITIVE_INFINITY
  const found = new Map<string, Doc>()
  let frontier: unknown[] = Array.isArray(start) ? start : [start]
  for (let depth = 0; frontier.length > 0 && depth <= deepest; depth++) {
    const fresh = reached(frontier, spec, context).filter(({ _id }) => !found.has(keyOf(_id)))
    for (const doc of fresh) {
      const shown = typeof depthField === 'string' ? { ...doc, [depthField]: depth } : doc
      found.set(keyOf(doc._id), shown)
    }
    frontier = fresh.flatMap((doc) => valuesAt(doc, path).flat())
    frontier = frontier.filter((value) => value !== undefined)
  }
  return [...found.values()]
}

function reached(frontier: unknown[], spec: Doc, { source }: StageContext): Doc[] {
  const { from, connectToField, restrictSearchWithMatch: restrict } = spec
  const filter = { [String(connectToField)]: { $in: frontier } }
  return source.matching(String(from), isDoc(restrict) ? { $and: [filter, restrict] } : filter)
}
