import type { ExpressionOptions } from '../aggregate/expressions.ts'
import { compilePipeline, stageName } from '../aggregate/pipeline.ts'
import type { PipelineSource } from '../aggregate/types.ts'
import { fail } from '../errors.ts'
import { type Row, select } from '../plan/select.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { decode } from '../values/decode.ts'
import { optionalNumber } from '../values/numbers.ts'
import type { CommandContext } from './types.ts'

/** What a pipeline is run with. */
export interface AggregateOptions extends ExpressionOptions {
  readonly hint?: unknown
}

const MAX_VIEW_DEPTH = 20

/** The stages of a view before those asked of it, down to the collection it stands on. */
export function resolveView(
  ns: string,
  stages: readonly unknown[],
  context: CommandContext,
): [string, unknown[]] {
  let [name, all] = [ns, [...stages]]
  for (let depth = 0; depth < MAX_VIEW_DEPTH; depth++) {
    const options = context.store.find(name, context.transaction)?.options
    if (typeof options?.viewOn !== 'string') return [name, all]
    name = `${context.db}.${options.viewOn}`
    all = [...(Array.isArray(options.pipeline) ? options.pipeline : []), ...all]
  }
  fail('BadValue', `View depth exceeds limit ${MAX_VIEW_DEPTH}`)
}

/** Runs a pipeline over a collection or view of the context's database. */
export function runPipeline(
  ns: string,
  stages: readonly unknown[],
  options: AggregateOptions,
  context: CommandContext,
): Doc[] {
  const [target, all] = resolveView(ns, stages, context)
  const collection = context.store.find(target, context.transaction)
  const collation = options.collation ?? collection?.options.collation
  const shared = { ...options, ...(collation ? { collation } : {}) }
  const { selection, rest } = leadingSelection(all)
  const run = compilePipeline(rest, shared, sourceOf(shared, context))
  const { rows } = select(collection, { ...shared, ...selection }, context.transaction)
  return isPlainCount(rest) ? countRows(rows) : [...run(promoted(rows))]
}

function* promoted(rows: readonly Row[]): Generator<Doc> {
  for (const { bytes } of rows) yield decode(bytes, 'promoted')
}

/** The first stages, as far as a find can do them with an index: $match, $sort, $skip, $limit. */
export function leadingSelection(stages: readonly unknown[]): { selection: Doc; rest: unknown[] } {
  const selection: Doc = {}
  let used = 0
  const takes: [string, string, (value: unknown) => boolean][] = [
    ['$match', 'filter', isDoc],
    ['$sort', 'sort', (value) => isDoc(value) && Object.keys(value).length > 0],
    ['$skip', 'skip', isCount],
    ['$limit', 'limit', (value) => isCount(value) && optionalNumber(value) !== 0],
  ]
  for (const [name, field, fits] of takes) {
    const stage = stages[used]
    if (stage === undefined || stageName(stage) !== name) continue
    const value = (stage as Doc)[name]
    if (!fits(value)) break
    selection[field] = isCount(value) ? optionalNumber(value) : value
    used++
  }
  return { selection, rest: stages.slice(used) }
}

const isCount = (value: unknown) => {
  const count = optionalNumber(value)
  return count !== undefined && Number.isInteger(count) && count >= 0
}

/** What the driver's countDocuments asks: there is no need to decode a document for it. */
function isPlainCount(stages: readonly unknown[]): boolean {
  const text = JSON.stringify(stages, (_key, value) =>
    typeof value === 'bigint' ? Number(value) : value,
  )
  return text === '[{"$group":{"_id":1,"n":{"$sum":1}}}]'
}

const countRows = (rows: readonly Row[]): Doc[] =>
  rows.length > 0 ? [{ _id: 1, n: rows.length }] : []

function sourceOf(options: ExpressionOptions, context: CommandContext): PipelineSource {
  return {
    all: (name) => runPipeline(`${context.db}.${name}`, [], options, context),
    matching: (name, filter) =>
      runPipeline(`${context.db}.${name}`, [{ $match: filter }], options, context),
  }
}
