import { Context, evalExpr, ProcessingMode } from 'mingo/core'
import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import * as window from 'mingo/operators/window'
import type { ExpressionOperator, Options } from 'mingo/types'
import { fail, failAt, MongoError } from '../errors.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { checkExpression } from './check-expression.ts'
import { $pathInside, plainPath, rewritePaths } from './field-paths.ts'
import { expressionOverrides } from './overrides.ts'
import { promote, promoteDoc } from './promote.ts'

/** What expressions are evaluated with. */
export interface ExpressionOptions {
  /** The collation of the command. */
  readonly collation?: unknown
  /** The values of `$$name` variables. */
  readonly variables?: Doc | undefined
}

/** An operator that returns mingo's options, which mingo shows to operators and to no one else. */
const captureOptions = ((_doc: unknown, _argument: unknown, options: unknown) => options) as never

/** The operators mingo evaluates with: its own, under this server's. */
const mingoContext = Context.init({
  accumulator: { ...accumulator },
  expression: {
    ...expression,
    ...expressionOverrides,
    $captureOptions: captureOptions as ExpressionOperator,
    $pathInside: $pathInside as ExpressionOperator,
  },
  window: { ...window },
})

/** mingo's options for the given ones; script operators stay off. */
function mingoOptions(options: ExpressionOptions, context = mingoContext): Options {
  return {
    idKey: '_id',
    context,
    processingMode: ProcessingMode.CLONE_OFF,
    useStrictMode: true,
    scriptEnabled: false,
    failOnError: true,
    ...(isDoc(options.collation) ? { collation: options.collation as never } : {}),
    variables: options.variables ? promoteDoc(options.variables) : {},
  }
}

interface Evaluator extends Options {
  update(locals: { root: unknown }): Evaluator
}

/** mingo's own form of the options: given the plain ones it copies every table at each call. */
function evaluatorOf(options: Options): Evaluator {
  return evalExpr({}, { $captureOptions: 1 }, options) as Evaluator
}

/**
 * The options for a whole stage or accumulator of mingo. Scripts are on because mingo's own
 * $setWindowFields is made of one; callers refuse the client's with `refuseScripts`.
 */
export function mingoStageOptions(options: ExpressionOptions): Options {
  return evaluatorOf({ ...mingoOptions(options), scriptEnabled: true }).update({ root: null })
}

/**
 * Compiles an aggregation expression. Fails with InvalidPipelineOperator (168) on an operator no
 * one knows, and with NotImplemented (238) on one this server lacks.
 */
export function compileExpression(
  source: unknown,
  options: ExpressionOptions = {},
): (doc: Doc) => unknown {
  checkExpression(source)
  const path = plainPath(source)
  if (path) return (doc) => promote(path(doc))
  if (typeof source === 'number') return () => source
  const ready = rewritePaths(promote(source))
  const evaluator = evaluatorOf(mingoOptions(options))
  const isLiteralDoc = isDoc(ready) && !Object.keys(ready).some((key) => key.startsWith('$'))
  return (doc) => {
    const root = promoteDoc(doc)
    const value = translated(() => evalExpr(root, ready, evaluator.update({ root })))
    return isLiteralDoc ? withoutMissing(value) : value
  }
}

/** A field computed from a missing one does not exist. */
function withoutMissing(value: unknown): unknown {
  if (!isDoc(value)) return value
  const kept = Object.entries(value).filter(([, field]) => field !== undefined)
  return Object.fromEntries(kept.map(([key, field]) => [key, withoutMissing(field)]))
}

/** Runs mingo and turns its errors into MongoDB's. */
export function translated<T>(run: () => T): T {
  try {
    return run()
  } catch (thrown) {
    if (thrown instanceof MongoError) throw thrown
    const message = thrown instanceof Error ? thrown.message : String(thrown)
    if (message.startsWith('Use of undefined variable')) failAt(17276, message)
    fail('BadValue', message)
  }
}

/** Evaluates the `let` of a command; its values may not refer to documents. */
export function letVariables(source: unknown, more: Doc = {}): Doc {
  if (!isDoc(source)) return more
  const entries = Object.entries(source).map(([name, value]) => [
    name,
    compileExpression(value)({}),
  ])
  return { ...more, ...Object.fromEntries(entries) }
}
