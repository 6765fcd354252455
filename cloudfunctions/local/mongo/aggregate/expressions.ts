import { Context, evalExpr, ProcessingMode } from 'mingo/core'
import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import * as window from 'mingo/operators/window'
import type { ExpressionOperator, Options } from 'mingo/types'
import { fail, failAt, MongoError, refuse } from '../errors.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { $pathInside, rewritePaths } from './field-paths.ts'
import { expressionOverrides } from './overrides.ts'
import { promote, promoteDoc } from './promote.ts'

/** What expressions are evaluated with. */
export interface ExpressionOptions {
  /** The collation of the command. */
  readonly collation?: unknown
  /** The values of `$$name` variables. */
  readonly variables?: Doc | undefined
}

const EXPRESSIONS: Record<string, unknown> = { ...expression, ...expressionOverrides }
const REFUSED = new Set(
  '$function $accumulator $meta $toUUID $binarySize $tsSecond $tsIncrement $encStrStartsWith'.split(
    ' ',
  ),
)

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

/** Refuses $function and $accumulator anywhere in a stage. */
export function refuseScripts(spec: unknown): void {
  if (Array.isArray(spec)) spec.forEach(refuseScripts)
  if (!isDoc(spec)) return
  for (const [key, value] of Object.entries(spec)) {
    if (REFUSED.has(key)) refuse(key)
    refuseScripts(value)
  }
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

/** Fails on operators that do not exist, before any document is looked at. */
export function checkExpression(source: unknown): void {
  if (Array.isArray(source)) source.forEach(checkExpression)
  if (!isDoc(source)) return
  const keys = Object.keys(source)
  const name = keys.find((key) => key.startsWith('$'))
  if (name !== undefined) checkOperator(name, keys.length)
  if (name === '$literal') return
  for (const key of keys) checkExpression(source[key])
}

function checkOperator(name: string, fields: number): void {
  if (fields > 1) {
    failAt(15983, 'an object representing an expression must have exactly one field')
  }
  if (REFUSED.has(name)) refuse(name)
  if (!Object.hasOwn(EXPRESSIONS, name) && !Object.hasOwn(accumulator, name)) {
    fail('InvalidPipelineOperator', `Unrecognized expression '${name}'`)
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
