import { failAt } from '../errors.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { keyOf } from '../values/keys.ts'
import { compileAccumulator } from './accumulators.ts'
import { compileExpression } from './expressions.ts'
import type { StageCompiler } from './types.ts'

const $group: StageCompiler = (spec, { options }) => {
  if (!isDoc(spec)) failAt(15947, "a group's fields must be specified in an object")
  if (!('_id' in spec)) failAt(15955, 'a group specification must include an _id')
  const idOf = compileExpression(spec._id, options)
  const fields = Object.entries(spec)
    .filter(([name]) => name !== '_id')
    .map(([name, accumulator]) => [name, compileAccumulator(name, accumulator, options)] as const)
  return function* group(docs) {
    const groups = new Map<string, { id: unknown; docs: Doc[] }>()
    for (const doc of docs) {
      const id = idOf(doc) ?? null
      const key = keyOf(id)
      const found = groups.get(key)
      if (found) found.docs.push(doc)
      else groups.set(key, { id, docs: [doc] })
    }
    for (const { id, docs: members } of groups.values()) {
      yield { _id: id, ...Object.fromEntries(fields.map(([name, of]) => [name, of(members)])) }
    }
  }
}

const $sortByCount: StageCompiler = (spec, context) =>
  context.pipeline([{ $group: { _id: spec, count: { $sum: 1 } } }, { $sort: { count: -1 } }])

/** Stages that gather documents into groups. */
export const groupStages: Record<string, StageCompiler> = { $group, $sortByCount }
