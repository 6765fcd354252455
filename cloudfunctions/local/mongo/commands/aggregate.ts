import { UUID } from 'bson'
import { compileExpression, type ExpressionOptions } from '../aggregate/expressions.ts'
import { compilePipeline, stageName } from '../aggregate/pipeline.ts'
import { fail, failAt, refuse } from '../errors.ts'
import { type Doc, encode, isDoc } from '../values/bson.ts'
import { runPipeline } from './aggregation.ts'
import { countOf, docList, expressionOptions, namespaceOf } from './arguments.ts'
import { outputOf } from './output.ts'
import { collectionStats, indexStats } from './stats.ts'
import type { CommandContext, Handler } from './types.ts'

const aggregate: Handler = async (command, context) => {
  const stages = docList(command.pipeline, 'pipeline')
  stages.forEach(stageName)
  const output = outputOf(stages.at(-1), command, context)
  const inner = output ? stages.slice(0, -1) : stages
  if (output) requireOutputAllowed(stageName(stages.at(-1)), command, context)
  if (inner.some((stage) => '$out' in stage || '$merge' in stage)) {
    failAt(40601, '$out and $merge can only be the final stage in the pipeline')
  }
  if (command.explain === true) refuse("aggregate with 'explain'; use the explain command")
  if (!isDoc(command.cursor)) fail('FailedToParse', "The 'cursor' option is required")
  const batchSize = countOf(command.cursor.batchSize, 'batchSize')
  const options = { ...expressionOptions(command), hint: command.hint }
  const [ns, docs] = run(command.aggregate, inner, options, context)
  await output?.(docs)
  const shown = output ? [] : docs.map(encode)
  return context.cursors.start(shown, { ns, batchSize, session: context.session?.key })
}

function requireOutputAllowed(name: string, { readConcern }: Doc, context: CommandContext): void {
  if (context.transaction) {
    fail('OperationNotSupportedInTransaction', `${name} cannot run in a transaction`)
  }
  if (isDoc(readConcern) && readConcern.level === 'linearizable') {
    fail('InvalidOptions', `${name} cannot be used with a 'linearizable' read concern level`)
  }
}

/** The namespace and the results, of a collection or (named 1) of a whole database. */
function run(
  target: unknown,
  stages: Doc[],
  options: ExpressionOptions,
  context: CommandContext,
): [string, Doc[]] {
  if (target === 1) {
    return [`${context.db}.$cmd.aggregate`, ofDatabase(stages, options, context)]
  }
  const ns = namespaceOf(target, context)
  return [ns, ofCollection(ns, stages, options, context)]
}

function ofCollection(
  ns: string,
  stages: Doc[],
  options: ExpressionOptions,
  context: CommandContext,
): Doc[] {
  const [first = {}, ...rest] = stages
  const rows =
    '$collStats' in first
      ? [collectionStats(ns, context)]
      : '$indexStats' in first
        ? indexStats(ns, context)
        : undefined
  return rows ? pipe(rows, rest, options, context) : runPipeline(ns, stages, options, context)
}

/** A pipeline over rows that come of no collection. */
function pipe(
  rows: Doc[],
  stages: Doc[],
  options: ExpressionOptions,
  context: CommandContext,
): Doc[] {
  const source = {
    all: (name: string) => runPipeline(`${context.db}.${name}`, [], options, context),
    matching: (name: string, filter: Doc) =>
      runPipeline(`${context.db}.${name}`, [{ $match: filter }], options, context),
  }
  return [...compilePipeline(stages, options, source)(rows)]
}

function ofDatabase(stages: Doc[], options: ExpressionOptions, context: CommandContext): Doc[] {
  const [first, ...rest] = stages
  const name = first ? stageName(first) : undefined
  if (name === '$documents' && first) {
    const docs = compileExpression(first.$documents, options)({})
    return pipe(docList(docs, '$documents'), rest, options, context)
  }
  if (name === '$listLocalSessions')
    return pipe([{ _id: { id: new UUID() } }], rest, options, context)
  if (name === '$currentOp')
    return pipe([{ type: 'op', host: context.address }], rest, options, context)
  if (name === '$changeStream') refuse(name)
  fail('InvalidNamespace', `{aggregate: 1} is not valid for '${name}'; a collection is required.`)
}

export const aggregateCommands: Record<string, Handler> = { aggregate }
