import { refuse } from '../errors.ts'
import { type Selection, select } from '../plan/select.ts'
import { compileProjection } from '../project/projection.ts'
import { type Doc, encode, isDoc } from '../values/bson.ts'
import { collatorOf } from '../values/collation.ts'
import { keyOf } from '../values/keys.ts'
import { optionalNumber } from '../values/numbers.ts'
import { compare } from '../values/order.ts'
import { valuesAt } from '../values/paths.ts'
import { runPipeline } from './aggregation.ts'
import { countOf, expressionOptions, namespaceOf, refuseOptions } from './arguments.ts'
import type { CommandContext, Handler } from './types.ts'

/** The selection a find, count or distinct describes. */
export function selectionOf(command: Doc, filter: unknown): Selection {
  const { sort, hint } = command
  const skip = countOf(command.skip, 'skip')
  const limit = countOf(command.limit, 'limit')
  const natural = isDoc(sort) && '$natural' in sort
  return {
    ...expressionOptions(command),
    filter,
    hint: natural ? sort : hint,
    sort: natural ? undefined : sort,
    skip,
    limit,
  }
}

/** The pipeline that answers the same of a view. */
function viewStages({ filter, sort, skip, limit }: Selection): Doc[] {
  const stages: Doc[] = [{ $match: filter ?? {} }]
  if (isDoc(sort) && Object.keys(sort).length > 0) stages.push({ $sort: sort })
  if (skip) stages.push({ $skip: skip })
  if (limit) stages.push({ $limit: limit })
  return stages
}

const find: Handler = (command, context) => {
  refuseOptions(command, 'tailable', 'awaitData', 'returnKey', 'showRecordId', 'min', 'max')
  if (isDoc(command.sort) && optionalNumber(command.sort.$natural) === -1)
    refuse('sort by $natural: -1')
  const ns = namespaceOf(command.find, context)
  const selection = selectionOf(command, command.filter ?? {})
  const docs = project(command, found(ns, selection, context))
  return context.cursors.start(docs, {
    ns,
    batchSize: countOf(command.batchSize, 'batchSize'),
    singleBatch: command.singleBatch === true,
    session: context.session?.key,
    noTimeout: command.noCursorTimeout === true,
  })
}

/** A document found: as bytes where it is stored so, decoded on demand. */
interface Found {
  readonly bytes: Buffer
  readonly doc: Doc
}

function found(ns: string, selection: Selection, context: CommandContext): Found[] {
  const collection = context.store.find(ns, context.transaction)
  if (!collection?.isView) return select(collection, selection, context.transaction).rows
  const { collation, variables, hint } = selection
  const docs = runPipeline(ns, viewStages(selection), { collation, variables, hint }, context)
  return docs.map((doc) => ({ doc, bytes: encode(doc) }))
}

function project({ projection, ...command }: Doc, rows: readonly Found[]): Buffer[] {
  if (!isDoc(projection) || Object.keys(projection).length === 0)
    return rows.map(({ bytes }) => bytes)
  const find = { filter: command.filter ?? {} }
  const apply = compileProjection(projection, { ...expressionOptions(command), find })
  return rows.map(({ doc }) => encode(apply(doc)))
}

const count: Handler = (command, context) => {
  const ns = namespaceOf(command.count, context)
  const limit = Math.abs(optionalNumber(command.limit) ?? 0)
  const selection = selectionOf({ ...command, limit }, command.query ?? {})
  return { n: found(ns, selection, context).length }
}

const distinct: Handler = (command, context) => {
  const ns = namespaceOf(command.distinct, context)
  const path = String(command.key).split('.')
  const collection = context.store.find(ns, context.transaction)
  const collator = collatorOf(command.collation ?? collection?.options.collation)
  const values = new Map<string, unknown>()
  for (const { doc } of found(ns, selectionOf(command, command.query ?? {}), context)) {
    for (const value of valuesAt(doc, path).flatMap((v) => (Array.isArray(v) ? v : [v]))) {
      const key = keyOf(value)
      if (value !== undefined && !values.has(key)) values.set(key, value)
    }
  }
  const sorted = [...values.values()].sort((a, b) => compare(a, b, collator))
  if (!collator) return { values: sorted }
  return { values: sorted.filter((v, i) => i === 0 || compare(sorted[i - 1], v, collator) !== 0) }
}

/** find, count and distinct. */
export const readCommands: Record<string, Handler> = { find, count, distinct }
