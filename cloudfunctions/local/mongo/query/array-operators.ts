import { fail } from '../errors.ts'
import { type Doc, firstKey, isDoc } from '../values/bson.ts'
import { isNumeric, toNumber } from '../values/numbers.ts'
import { equals, regexTest } from './comparison.ts'
import { elementField } from './field.ts'
import { isRegex } from './regex.ts'
import type { FieldOperator, Predicate, QueryContext } from './types.ts'

const $size: FieldOperator = (operand, field) => {
  const size = isNumeric(operand) ? toNumber(operand) : Number.NaN
  if (!Number.isInteger(size)) {
    fail('BadValue', `Failed to parse $size. Expected a number in: $size: ${String(operand)}`)
  }
  if (size < 0) fail('BadValue', 'Failed to parse $size. Expected a non-negative number')
  return (value) => field.raw(value).some((found) => Array.isArray(found) && found.length === size)
}

const WHOLE_FILTER_OPERATORS = new Set(['$and', '$or', '$nor', '$expr', '$jsonSchema', '$comment'])

/** The test $elemMatch puts to each element: conditions on it, or a filter of its fields. */
export function elementTest(operand: unknown, context: QueryContext): Predicate {
  if (!isDoc(operand)) fail('BadValue', '$elemMatch needs an Object')
  const key = firstKey(operand)
  const ofValue = key?.startsWith('$') && !WHOLE_FILTER_OPERATORS.has(key)
  if (ofValue) return context.conditions(elementField, operand)
  const test = context.filter(operand)
  return (element) => isDoc(element) && test(element)
}

const $elemMatch: FieldOperator = (operand, field, context) => {
  const test = elementTest(operand, context)
  return (value) => field.raw(value).some((found) => Array.isArray(found) && found.some(test))
}

const isElemMatch = (value: unknown): value is Doc => isDoc(value) && '$elemMatch' in value

const $all: FieldOperator = (operand, field, context, all) => {
  if (!Array.isArray(operand)) fail('BadValue', '$all needs an array')
  if (operand.length === 0) return () => false
  const matching = operand.filter(isElemMatch)
  if (matching.length > 0 && matching.length < operand.length) {
    fail('BadValue', 'no $ expressions in $all')
  }
  const tests = operand.map((wanted): Predicate => {
    if (isElemMatch(wanted)) return $elemMatch(wanted.$elemMatch, field, context, all)
    const test = isRegex(wanted) ? regexTest(wanted) : equals(wanted, context.collator)
    return (value) => field.some(value, test)
  })
  return (value) => tests.every((test) => test(value))
}

/** Operators that look at arrays as wholes. */
export const arrayOperators: Record<string, FieldOperator> = { $size, $elemMatch, $all }
