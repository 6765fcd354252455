import type { Index } from '../store/index.ts'
import { isDoc, isOperatorDoc } from '../values/bson.ts'
import { keyOf } from '../values/keys.ts'
import { compare } from '../values/order.ts'
import { rank } from '../values/rank.ts'
import type { Bounds } from './bounds.ts'

/**
 * True when every document the filter can match is in the index: always, unless it is sparse or
 * partial. When in doubt the answer is no, and the index is not used.
 */
export function holdsAllMatches(index: Index, bounds: ReadonlyMap<string, Bounds>): boolean {
  if (index.sparse && !index.fields.some((field) => bounds.get(field)?.exists)) return false
  const { partialFilterExpression: partial } = index.spec
  if (!isDoc(partial)) return true
  return Object.entries(partial).every(([field, condition]) => {
    if (field === '$and' || field.startsWith('$')) return false
    const bound = bounds.get(field)
    return bound !== undefined && implies(bound, condition)
  })
}

function implies(bound: Bounds, condition: unknown): boolean {
  if (!isOperatorDoc(condition)) return impliesOperator(bound, '$eq', condition)
  return Object.entries(condition).every(([name, operand]) => impliesOperator(bound, name, operand))
}

function impliesOperator(bound: Bounds, operator: string, operand: unknown): boolean {
  if (operator === '$exists') return operand === true && bound.exists === true
  if (operator === '$eq') return isOneOf(bound, [operand])
  if (operator === '$in') return Array.isArray(operand) && isOneOf(bound, operand)
  if (operator === '$type') return impliesString(bound, operand)
  const test = ORDER_TESTS[operator]
  return test !== undefined && impliesOrder(bound, operator, operand, test)
}

function isOneOf({ equal }: Bounds, allowed: unknown[]): boolean {
  const keys = new Set(allowed.map(keyOf))
  return equal?.every((value) => keys.has(keyOf(value))) === true
}

function impliesOrder(
  { equal, low, high }: Bounds,
  operator: string,
  operand: unknown,
  test: (order: number) => boolean,
): boolean {
  const values = equal ?? [operator.startsWith('$g') ? low : high]
  return values.every(
    (value) =>
      value !== undefined && rank(value) === rank(operand) && test(compare(value, operand)),
  )
}

const ORDER_TESTS: Record<string, (order: number) => boolean> = {
  $gt: (order) => order > 0,
  $gte: (order) => order >= 0,
  $lt: (order) => order < 0,
  $lte: (order) => order <= 0,
}

function impliesString({ equal, low, high }: Bounds, type: unknown): boolean {
  if (type !== 'string' && type !== 2) return false
  const values = equal ?? [low ?? high]
  return values.every((value) => typeof value === 'string')
}
