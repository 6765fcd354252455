import { MaxKey, MinKey } from 'bson'
import { fail } from '../errors.ts'
import { isOperatorDoc } from '../values/bson.ts'
import type { Collator } from '../values/collation.ts'
import { keyOf } from '../values/keys.ts'
import { compare } from '../values/order.ts'
import { RANK, rank } from '../values/rank.ts'
import { isRegex, regexOf } from './regex.ts'
import type { FieldOperator, Predicate } from './types.ts'

/** Equality as a filter means it: null equals missing. */
export function equals(operand: unknown, collator?: Collator): Predicate {
  if (operand === null || operand === undefined)
    return (value) => value === null || value === undefined
  return (value) => value !== undefined && compare(value, operand, collator) === 0
}

/** A regular expression matches the strings it describes, and itself. */
export function regexTest(operand: Parameters<typeof regexOf>[0]): Predicate {
  const regex = regexOf(operand)
  return (value) =>
    typeof value === 'string' ? regex.test(value) : isRegex(value) && compare(value, operand) === 0
}

const $eq: FieldOperator = (operand, field, { collator }) => {
  const test = equals(operand, collator)
  return (value) => field.some(value, test)
}

/** Values of other types never match: 5 is neither less nor greater than 'a'. */
function inequality(holds: (order: number) => boolean): FieldOperator {
  return (operand, field, { collator }) => {
    const test = orderTest(operand, holds, collator)
    return (value) => field.some(value, test)
  }
}

function orderTest(
  operand: unknown,
  holds: (order: number) => boolean,
  collator?: Collator,
): Predicate {
  if (isRegex(operand)) fail('BadValue', "Can't have RegEx as arg to predicate over field")
  if (operand instanceof MinKey || operand instanceof MaxKey) {
    return (value) => value !== undefined && holds(compare(value, operand))
  }
  const type = rank(operand)
  if (type === RANK.null) return (value) => (value === null || value === undefined) && holds(0)
  if (Number.isNaN(operand)) return (value) => Number.isNaN(value) && holds(0)
  return (value) =>
    rank(value) === type && !Number.isNaN(value) && holds(compare(value, operand, collator))
}

const $in: FieldOperator = (operand, field, { collator }) => {
  if (!Array.isArray(operand)) fail('BadValue', '$in needs an array')
  if (operand.some(isOperatorDoc)) fail('BadValue', 'cannot nest $ under $in')
  const regexes = operand.filter(isRegex).map(regexTest)
  const plain = operand.filter((value) => !isRegex(value))
  const test = membership(plain, collator)
  const any: Predicate = (value) => test(value) || regexes.some((regex) => regex(value))
  return (value) => field.some(value, any)
}

function membership(list: unknown[], collator?: Collator): Predicate {
  if (collator) {
    const tests = list.map((value) => equals(value, collator))
    return (value) => tests.some((test) => test(value))
  }
  const keys = new Set(list.map(keyOf))
  return (value) => keys.has(keyOf(value))
}

const negated =
  (operator: FieldOperator): FieldOperator =>
  (operand, field, context, all) => {
    const test = operator(operand, field, context, all)
    return (value) => !test(value)
  }

/** $eq, $gt and their kin. */
export const comparisonOperators: Record<string, FieldOperator> = {
  $eq,
  $ne: (operand, field, context, all) => {
    if (isRegex(operand)) fail('BadValue', "Can't have regex as arg to $ne.")
    return negated($eq)(operand, field, context, all)
  },
  $gt: inequality((order) => order > 0),
  $gte: inequality((order) => order >= 0),
  $lt: inequality((order) => order < 0),
  $lte: inequality((order) => order <= 0),
  $in,
  $nin: (operand, field, context, all) => {
    if (!Array.isArray(operand)) fail('BadValue', '$nin needs an array')
    return negated($in)(operand, field, context, all)
  },
}
