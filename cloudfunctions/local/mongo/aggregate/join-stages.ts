import { fail, failAt, refuse } from '../errors.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { setPath, valuesAt } from '../values/paths.ts'
import { compileExpression } from './expressions.ts'
import { $graphLookup } from './graph-lookup.ts'
import type { StageCompiler, StageContext } from './types.ts'

const $lookup: StageCompiler = (spec, context) => {
  if (!isDoc(spec)) fail('FailedToParse', 'the $lookup specification must be an object')
  const { from, as, pipeline } = spec
  if (typeof as !== 'string') fail('FailedToParse', "must specify 'as' field for a $lookup")
  if (from !== undefined && typeof from !== 'string') refuse('$lookup from another database')
  const candidates = candidatesOf(spec, context)
  const piped = pipeline === undefined ? (docs: Doc[]) => docs : subPipeline(spec, context)
  const path = as.split('.')
  return function* join(docs) {
    for (const doc of docs) {
      const copy = structuredCopy(doc, path)
      setPath(copy, path, piped(candidates(doc), doc))
      yield copy
    }
  }
}

/** The documents of the other collection that belong to one of this. */
function candidatesOf(spec: Doc, { source }: StageContext): (doc: Doc) => Doc[] {
  const { from, localField, foreignField } = spec
  if ((localField === undefined) !== (foreignField === undefined)) {
    fail('FailedToParse', '$lookup requires both or neither of localField and foreignField')
  }
  if (typeof from !== 'string') {
    if (spec.pipeline === undefined)
      fail('FailedToParse', "must specify 'from' field for a $lookup")
    return () => []
  }
  if (typeof localField !== 'string' || typeof foreignField !== 'string') {
    let all: Doc[] | undefined
    return () => {
      all ??= [...source.all(from)]
      return all
    }
  }
  const path = localField.split('.')
  return (doc) => {
    const values = valuesAt(doc, path).flatMap((value) => (Array.isArray(value) ? value : [value]))
    return source.matching(from, { [foreignField]: { $in: values.map((value) => value ?? null) } })
  }
}

/** The pipeline of a $lookup, run for each document with its `let`. */
function subPipeline(spec: Doc, context: StageContext): (docs: Doc[], doc: Doc) => Doc[] {
  if (!isDoc(spec.let)) {
    const stage = context.pipeline(spec.pipeline)
    return (docs) => [...stage(docs)]
  }
  const variables = Object.entries(spec.let).map(
    ([name, value]) => [name, compileExpression(value, context.options)] as const,
  )
  return (docs, doc) => {
    const values = Object.fromEntries(
      variables.map(([name, evaluate]) => [name, evaluate(doc) ?? null]),
    )
    return [...context.pipeline(spec.pipeline, values)(docs)]
  }
}

/** A copy of a document that may be set at one path. */
function structuredCopy(doc: Doc, path: readonly string[]): Doc {
  const copy = { ...doc }
  const [part, ...rest] = path
  if (part !== undefined && rest.length > 0 && isDoc(copy[part])) {
    copy[part] = structuredCopy(copy[part], rest)
  }
  return copy
}

const $unionWith: StageCompiler = (spec, context) => {
  const { coll, pipeline = [] } = isDoc(spec) ? spec : { coll: spec }
  if (typeof coll !== 'string' && coll !== undefined)
    fail('FailedToParse', '$unionWith needs the name of a collection')
  const stage = context.pipeline(pipeline)
  return function* union(docs) {
    yield* docs
    yield* stage(coll === undefined ? [] : context.source.all(coll))
  }
}

const $facet: StageCompiler = (spec, context) => {
  if (!isDoc(spec) || Object.keys(spec).length === 0) {
    failAt(40169, 'the $facet specification must be a non-empty object')
  }
  const facets = Object.entries(spec).map(
    ([name, stages]) => [name, context.pipeline(stages)] as const,
  )
  return function* facet(docs) {
    const all = [...docs]
    yield Object.fromEntries(facets.map(([name, stage]) => [name, [...stage(all)]]))
  }
}

/** Stages that bring in other collections, or run several pipelines over one. */
export const joinStages: Record<string, StageCompiler> = {
  $lookup,
  $unionWith,
  $facet,
  $graphLookup,
}
