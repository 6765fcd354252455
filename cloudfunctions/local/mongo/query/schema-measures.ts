import { fail } from '../errors.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { isNumeric, optionalNumber, toNumber } from '../values/numbers.ts'
import type { Predicate } from './types.ts'

/** Compiles one keyword; `schema` is the object it stands in. */
export type Keyword = (operand: unknown, schema: Doc) => Predicate

/** A keyword that measures values of one kind and lets all others pass. */
function measure(
  of: (value: unknown) => number | undefined,
  holds: (n: number, limit: number) => boolean,
): Keyword {
  return (operand) => {
    const limit = optionalNumber(operand) ?? fail('TypeMismatch', '$jsonSchema: a number is needed')
    return (value) => {
      const size = of(value)
      return size === undefined || holds(size, limit)
    }
  }
}

const atLeast = (n: number, limit: number) => n >= limit
const atMost = (n: number, limit: number) => n <= limit
const number = (v: unknown) => (isNumeric(v) ? toNumber(v) : undefined)
const textLength = (v: unknown) => (typeof v === 'string' ? [...v].length : undefined)
const arrayLength = (v: unknown) => (Array.isArray(v) ? v.length : undefined)
const fieldCount = (v: unknown) => (isDoc(v) ? Object.keys(v).length : undefined)

/** The keywords of $jsonSchema that set limits to sizes and numbers. */
export const measures: Record<string, Keyword> = {
  minimum: (operand, schema) =>
    measure(number, (n, limit) => (schema.exclusiveMinimum === true ? n > limit : n >= limit))(
      operand,
      schema,
    ),
  maximum: (operand, schema) =>
    measure(number, (n, limit) => (schema.exclusiveMaximum === true ? n < limit : n <= limit))(
      operand,
      schema,
    ),
  exclusiveMinimum: () => () => true,
  exclusiveMaximum: () => () => true,
  multipleOf: measure(number, (n, divisor) => n % divisor === 0),
  minLength: measure(textLength, atLeast),
  maxLength: measure(textLength, atMost),
  minItems: measure(arrayLength, atLeast),
  maxItems: measure(arrayLength, atMost),
  minProperties: measure(fieldCount, atLeast),
  maxProperties: measure(fieldCount, atMost),
}
