import { calculateObjectSize, Decimal128, ObjectId } from 'bson'
import { evalExpr } from 'mingo/core'
import type { ExpressionOperator, Options } from 'mingo/types'
import { fail, failAt } from '../errors.ts'
import { dateArithmetic } from './date-arithmetic.ts'
import { parseSort, sortBy } from '../sort.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { type Collator, collatorOf } from '../values/collation.ts'
import { keyOf } from '../values/keys.ts'
import { add, isNumeric, multiply, type Numeric, toNumber } from '../values/numbers.ts'
import { compare, RANK, rank } from '../values/order.ts'
import { typeName } from '../values/types.ts'

/** An operator as mingo calls it: the document, the unevaluated argument, mingo's options. */
type Operator = (doc: unknown, argument: unknown, options: Options) => unknown

/** In expressions, unlike in filters, a missing field comes before null. */
export function compareInExpression(a: unknown, b: unknown, collator?: Collator): number {
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined)
  return compare(a, b, collator)
}

function comparison(result: (order: number) => unknown, name: string): Operator {
  return (doc, argument, options) => {
    if (!Array.isArray(argument) || argument.length !== 2) {
      failAt(16020, `Expression ${name} takes exactly 2 arguments.`)
    }
    const a = evalExpr(doc, argument[0], options)
    const b = evalExpr(doc, argument[1], options)
    const order = compareInExpression(a, b, collatorOf(options.collation))
    return result(order === 0 || (a === undefined && b === undefined) ? 0 : order)
  }
}

/** An operator of evaluated arguments; one that is no array counts as a list of one. */
function ofValues(compute: (values: unknown[], options: Options) => unknown): Operator {
  return (doc, argument, options) => {
    const value = evalExpr(doc, argument, options)
    return compute(Array.isArray(argument) && Array.isArray(value) ? value : [value], options)
  }
}

const missing = (value: unknown) => value === null || value === undefined

/** Arithmetic that keeps the digits of decimals and of long integers. */
function arithmetic(
  name: string,
  combine: (a: Numeric, b: Numeric) => Numeric,
  start: number,
): Operator {
  return ofValues((values) => {
    if (values.some(missing)) return null
    const dates = values.filter((value) => value instanceof Date)
    if (dates.length > 1 || (dates.length === 1 && name !== '$add')) {
      failAt(16612, `only one date allowed in an ${name} expression`)
    }
    const numbers = values.map((value) => (value instanceof Date ? value.getTime() : value))
    const bad = numbers.find((value) => !isNumeric(value))
    if (bad !== undefined) {
      fail('TypeMismatch', `${name} only supports numeric or date types, not ${typeName(bad)}`)
    }
    const result = (numbers as Numeric[]).reduce(plainFirst(combine), start)
    return dates.length === 1 ? new Date(toNumber(result)) : result
  })
}

/** JavaScript's own arithmetic where it is exact enough, which is nearly always. */
function plainFirst(combine: (a: Numeric, b: Numeric) => Numeric) {
  return (a: Numeric, b: Numeric): Numeric => {
    const wide = [a, b].some((n) => typeof n === 'bigint' || n instanceof Decimal128)
    const result = combine(a, b)
    return wide ? result : toNumber(result)
  }
}

function sets(combine: (sets: Map<string, unknown>[]) => unknown): Operator {
  return ofValues((values) => {
    if (values.some(missing)) return null
    const maps = values.map((list) => {
      if (!Array.isArray(list)) failAt(17040, 'All operands of a set expression must be arrays.')
      return new Map(list.map((value) => [keyOf(value), value] as const))
    })
    return combine(maps)
  })
}

const $in: Operator = ofValues(([value, list], options) => {
  if (!Array.isArray(list)) failAt(40081, '$in requires an array as a second argument')
  const collator = collatorOf(options.collation)
  return list.some((element) => compareInExpression(value, element, collator) === 0)
})

const $indexOfArray: Operator = ofValues(([list, wanted, start = 0, end]) => {
  if (missing(list)) return null
  if (!Array.isArray(list)) failAt(40090, '$indexOfArray requires an array as a first argument')
  const last = Math.min(Number(end ?? list.length), list.length)
  for (let i = Number(start); i < last; i++) if (compare(list[i], wanted) === 0) return i
  return -1
})

const $sortArray: Operator = (doc, argument, options) => {
  const { input, sortBy: order } = argument as Doc
  const list = evalExpr(doc, input, options)
  if (missing(list)) return null
  if (!Array.isArray(list)) failAt(2942504, 'The input argument to $sortArray must be an array')
  const collator = collatorOf(options.collation)
  if (isDoc(order)) return sortBy([...list], parseSort(order), (value) => value as Doc, collator)
  return [...list].sort((a, b) => compare(a, b, collator) * Number(order))
}

function $toString(value: unknown): unknown {
  if (missing(value)) return null
  if (value instanceof Date) return value.toISOString()
  if (value instanceof ObjectId) return value.toHexString()
  const simple = [RANK.number, RANK.string, RANK.boolean].some((type) => type === rank(value))
  if (!simple) failAt(241, `Unsupported conversion from ${typeName(value)} to string`)
  return String(value)
}

function $toObjectId(value: unknown): unknown {
  if (missing(value) || value instanceof ObjectId) return value ?? null
  if (typeof value === 'string' && /^[0-9a-f]{24}$/i.test(value)) return new ObjectId(value)
  failAt(241, `Failed to parse objectId '${String(value)}' in $convert with no onError value`)
}

const first = (compute: (value: unknown) => unknown): Operator =>
  ofValues(([value]) => compute(value))

const table: Record<string, Operator> = {
  ...dateArithmetic,
  $eq: comparison((order) => order === 0, '$eq'),
  $ne: comparison((order) => order !== 0, '$ne'),
  $gt: comparison((order) => order > 0, '$gt'),
  $gte: comparison((order) => order >= 0, '$gte'),
  $lt: comparison((order) => order < 0, '$lt'),
  $lte: comparison((order) => order <= 0, '$lte'),
  $cmp: comparison((order) => Math.sign(order), '$cmp'),
  $add: arithmetic('$add', add, 0),
  $multiply: arithmetic('$multiply', multiply, 1),
  $in,
  $indexOfArray,
  $sortArray,
  $setUnion: sets((maps) => [...new Map(maps.flatMap((map) => [...map])).values()]),
  $setIntersection: sets(([head, ...rest]) =>
    [...(head ?? [])]
      .filter(([key]) => rest.every((map) => map.has(key)))
      .map(([, value]) => value),
  ),
  $setDifference: sets(([a, b]) =>
    [...(a ?? [])].filter(([key]) => !b?.has(key)).map(([, v]) => v),
  ),
  $setIsSubset: sets(([a, b]) => [...(a ?? [])].every(([key]) => b?.has(key))),
  $setEquals: sets(([a, ...rest]) =>
    rest.every((b) => a?.size === b.size && [...b.keys()].every((key) => a?.has(key))),
  ),
  $type: first(typeName),
  $isNumber: first(isNumeric),
  $toString: first($toString),
  $toObjectId: first($toObjectId),
  $bsonSize: first((value) => (isDoc(value) ? calculateObjectSize(value) : null)),
  $indexOfCP: ofValues(([text, part]) => {
    if (missing(text)) return null
    const at = String(text).indexOf(String(part))
    return at < 0 ? -1 : [...String(text).slice(0, at)].length
  }),
}

/** Expression operators put in place of mingo's, with MongoDB's comparisons and numbers. */
export const expressionOverrides = table as Record<`$${string}`, ExpressionOperator>
