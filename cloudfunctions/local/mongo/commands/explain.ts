import { compilePipeline } from '../aggregate/pipeline.ts'
import { fail, refuse } from '../errors.ts'
import { describePlan } from '../plan/explain.ts'
import { type Selection, select } from '../plan/select.ts'
import { parseSort } from '../sort.ts'
import { type Doc, firstKey, isDoc } from '../values/bson.ts'
import { leadingSelection, resolveView } from './aggregation.ts'
import { docList, expressionOptions, namespaceOf } from './arguments.ts'
import { selectionOf } from './reads.ts'
import type { CommandContext, Handler } from './types.ts'

const explain: Handler = (command, context) => {
  const inner = command.explain
  if (!isDoc(inner)) fail('TypeMismatch', "'explain' must be an object")
  const name = firstKey(inner) ?? ''
  const selectionFor = Object.hasOwn(SELECTIONS, name) ? SELECTIONS[name] : undefined
  if (!selectionFor) refuse(`explain of ${name}`)
  const ns = namespaceOf(inner[name], context)
  const [target, selection] = selectionFor(inner, ns, context)
  return { ...explained(target, selection, command.verbosity, context), command: inner, ok: 1 }
}

type Explained = (command: Doc, ns: string, context: CommandContext) => [string, Selection]

/** The selection of a command's first update or delete. */
const ofStatement =
  (list: 'updates' | 'deletes'): Explained =>
  (command, ns) => {
    const [statement = {}] = docList(command[list], list)
    const limit = list === 'updates' ? (statement.multi === true ? 0 : 1) : Number(statement.limit)
    return [
      ns,
      { ...expressionOptions(statement), filter: statement.q, hint: statement.hint, limit },
    ]
  }

const ofAggregate: Explained = (command, ns, context) => {
  const [target, stages] = resolveView(ns, docList(command.pipeline, 'pipeline'), context)
  const { selection, rest } = leadingSelection(stages)
  const options = expressionOptions(command)
  compilePipeline(
    rest.filter((stage) => !isDoc(stage) || !('$out' in stage || '$merge' in stage)),
    options,
    { all: () => [], matching: () => [] },
  )
  return [target, { ...options, ...selection, hint: command.hint }]
}

const ofQuery: Explained = (command, ns) => [ns, selectionOf(command, command.query ?? {})]
const ofFindAndModify: Explained = (command, ns) => [
  ns,
  { ...selectionOf(command, command.query ?? {}), limit: 1 },
]

const SELECTIONS: Record<string, Explained> = {
  find: (command, ns) => [ns, selectionOf(command, command.filter ?? {})],
  count: ofQuery,
  distinct: ofQuery,
  aggregate: ofAggregate,
  update: ofStatement('updates'),
  delete: ofStatement('deletes'),
  findAndModify: ofFindAndModify,
}

function explained(
  ns: string,
  selection: Selection,
  verbosity: unknown,
  context: CommandContext,
): Doc {
  const started = performance.now()
  const { rows, plan, docsExamined } = select(
    context.store.find(ns, context.transaction),
    selection,
    context.transaction,
  )
  const winningPlan = describePlan(plan, selection.filter ?? {}, parseSort(selection.sort))
  const queryPlanner = {
    plannerVersion: 1,
    namespace: ns,
    parsedQuery: selection.filter ?? {},
    winningPlan,
    rejectedPlans: [],
  }
  if (verbosity === 'queryPlanner') return { queryPlanner }
  const executionStats = {
    executionSuccess: true,
    nReturned: rows.length,
    executionTimeMillis: Math.round(performance.now() - started),
    totalKeysExamined: plan?.stage === 'COLLSCAN' ? 0 : docsExamined,
    totalDocsExamined: docsExamined,
    executionStages: winningPlan,
  }
  return { queryPlanner, executionStats }
}

export const explainCommands: Record<string, Handler> = { explain }
