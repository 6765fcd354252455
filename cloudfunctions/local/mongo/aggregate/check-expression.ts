import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import { fail, failAt, refuse } from '../errors.ts'
import { isDoc } from '../values/bson.ts'
import { expressionOverrides } from './overrides.ts'

const EXPRESSIONS: Record<string, unknown> = { ...expression, ...expressionOverrides }
const REFUSED = new Set(
  '$function $accumulator $meta $toUUID $binarySize $tsSecond $tsIncrement $encStrStartsWith'.split(
    ' ',
  ),
)

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

/** Refuses $function and $accumulator anywhere in a stage. */
export function refuseScripts(spec: unknown): void {
  if (Array.isArray(spec)) spec.forEach(refuseScripts)
  if (!isDoc(spec)) return
  for (const [key, value] of Object.entries(spec)) {
    if (REFUSED.has(key)) refuse(key)
    refuseScripts(value)
  }
}
