import { Binary, BSONRegExp } from 'bson'
import { fail, refuse } from '../errors.ts'
import { isDoc } from '../values/bson.ts'
import { isNumeric, optionalNumber, toNumber } from '../values/numbers.ts'
import { hasType, typeAlias } from '../values/types.ts'
import { regexTest } from './comparison.ts'
import { isRegex } from './regex.ts'
import type { FieldOperator } from './types.ts'

/** False, null and zero, as MongoDB's conditions see them. */
export function isTruthy(value: unknown): boolean {
  if (isNumeric(value)) return toNumber(value) !== 0
  return value !== false && value !== null && value !== undefined
}

const $exists: FieldOperator = (operand, field) => {
  const wanted = isTruthy(operand)
  return (value) => field.raw(value).some((found) => found !== undefined) === wanted
}

const $type: FieldOperator = (operand, field) => {
  const names = (Array.isArray(operand) ? operand : [operand]).map(typeAlias)
  if (names.length === 0) fail('FailedToParse', ' must match at least one type')
  return (value) => field.some(value, (found) => names.some((name) => hasType(found, name)))
}

const $regex: FieldOperator = (operand, field, _context, all) => {
  if (typeof operand !== 'string' && !isRegex(operand))
    fail('BadValue', '$regex has to be a string')
  const options = all.$options
  if (options !== undefined && typeof options !== 'string') {
    fail('BadValue', '$options has to be a string')
  }
  const regex =
    typeof operand === 'string'
      ? new BSONRegExp(operand, options)
      : operand instanceof BSONRegExp && options !== undefined
        ? new BSONRegExp(operand.pattern, options)
        : operand
  const test = regexTest(regex)
  return (value) => field.some(value, test)
}

const $mod: FieldOperator = (operand, field) => {
  if (!Array.isArray(operand)) fail('BadValue', 'malformed mod, needs to be an array')
  if (operand.length !== 2) {
    fail('BadValue', `malformed mod, ${operand.length < 2 ? 'not enough' : 'too many'} elements`)
  }
  const [divisor = 0, remainder = 0] = operand.map((n) => Math.trunc(optionalNumber(n) ?? 0))
  if (divisor === 0) fail('BadValue', 'divisor cannot be 0')
  const test = (found: unknown) =>
    isNumeric(found) && Math.trunc(toNumber(found)) % divisor === remainder
  return (value) => field.some(value, test)
}

const $not: FieldOperator = (operand, field, context) => {
  if (isRegex(operand)) {
    const test = regexTest(operand)
    return (value) => !field.some(value, test)
  }
  if (!isDoc(operand)) fail('BadValue', '$not needs a regex or a document')
  if (Object.keys(operand).length === 0) fail('BadValue', '$not cannot be empty')
  const test = context.conditions(field, operand)
  return (value) => !test(value)
}

/** The bits named by a mask: a number, a list of positions, or binary data. */
function bitMask(operand: unknown): bigint {
  if (isNumeric(operand)) return BigInt(Math.trunc(toNumber(operand)))
  if (operand instanceof Binary) {
    return operand.value().reduceRight((mask, byte) => (mask << 8n) | BigInt(byte), 0n)
  }
  if (!Array.isArray(operand))
    fail('BadValue', 'a bit mask must be a number, binary data or an array')
  return operand.reduce<bigint>((mask, bit) => mask | (1n << BigInt(optionalNumber(bit) ?? 0)), 0n)
}

function bitsOf(value: unknown): bigint | undefined {
  if (value instanceof Binary) return bitMask(value)
  if (typeof value === 'bigint') return value
  if (!isNumeric(value)) return undefined
  const number = toNumber(value)
  return Number.isSafeInteger(number) ? BigInt(number) : undefined
}

function bitTest(holds: (bits: bigint, mask: bigint) => boolean): FieldOperator {
  return (operand, field) => {
    const mask = bitMask(operand)
    return (value) =>
      field.some(value, (found) => {
        const bits = bitsOf(found)
        return bits !== undefined && holds(bits, mask)
      })
  }
}

const refused =
  (name: string): FieldOperator =>
  () =>
    refuse(name)

/** Operators on the presence, type, text and bits of values. */
export const elementOperators: Record<string, FieldOperator> = {
  $exists,
  $type,
  $regex,
  $options: (_operand, _field, _context, all) => {
    if (!('$regex' in all)) fail('BadValue', '$options needs a $regex')
    return () => true
  },
  $mod,
  $not,
  $bitsAllSet: bitTest((bits, mask) => (bits & mask) === mask),
  $bitsAnySet: bitTest((bits, mask) => (bits & mask) !== 0n),
  $bitsAllClear: bitTest((bits, mask) => (bits & mask) === 0n),
  $bitsAnyClear: bitTest((bits, mask) => (bits & mask) !== mask),
  $comment: () => () => true,
  $near: refused('$near'),
  $nearSphere: refused('$nearSphere'),
  $geoWithin: refused('$geoWithin'),
  $geoIntersects: refused('$geoIntersects'),
}
