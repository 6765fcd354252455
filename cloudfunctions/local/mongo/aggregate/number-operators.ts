import { Decimal128 } from 'bson'
import { evalExpr } from 'mingo/core'
import { fail, failAt } from '../errors.ts'
import { collatorOf } from '../values/collation.ts'
import { add, isNumeric, multiply, type Numeric, toNumber } from '../values/numbers.ts'
import { typeName } from '../values/types.ts'
import { compareInExpression, missing, type Operator, ofValues } from './operator.ts'

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

/** Comparisons, sums and products. */
export const numberOperators: Record<string, Operator> = {
  $eq: comparison((order) => order === 0, '$eq'),
  $ne: comparison((order) => order !== 0, '$ne'),
  $gt: comparison((order) => order > 0, '$gt'),
  $gte: comparison((order) => order >= 0, '$gte'),
  $lt: comparison((order) => order < 0, '$lt'),
  $lte: comparison((order) => order <= 0, '$lte'),
  $cmp: comparison((order) => Math.sign(order), '$cmp'),
  $add: arithmetic('$add', add, 0),
  $multiply: arithmetic('$multiply', multiply, 1),
}
