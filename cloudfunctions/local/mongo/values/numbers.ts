import { Decimal128, Double, Int32, Long } from 'bson'
import { fail } from '../errors.ts'
import { addDecimals, compareDecimals, multiplyDecimals } from './decimal.ts'

/** A number as held in memory: see `Numbers` in decode.ts for which is which. */
export type Numeric = number | bigint | Double | Decimal128 | Long | Int32

const INT64_MAX = 2n ** 63n - 1n
const INT64_MIN = -(2n ** 63n)

/** True of what BSON writes as an int32; -0 is a double. */
export function isInt32(value: number): boolean {
  return (value | 0) === value && !Object.is(value, -0)
}

export function isNumeric(value: unknown): value is Numeric {
  if (typeof value === 'number' || typeof value === 'bigint') return true
  return (
    value instanceof Double ||
    value instanceof Decimal128 ||
    value instanceof Long ||
    value instanceof Int32
  )
}

/** The value as a JavaScript number; large integers and decimals lose digits. */
export function toNumber(value: Numeric): number {
  if (typeof value === 'number') return value
  if (typeof value === 'bigint') return Number(value)
  if (value instanceof Double || value instanceof Int32) return value.value
  return Number(value.toString())
}

/** A command's number, or undefined when there is none. */
export function optionalNumber(value: unknown): number | undefined {
  return isNumeric(value) ? toNumber(value) : undefined
}

/** Long and Int32 (never read from the wire, but made by client classes) as plain numbers. */
function plain(value: Numeric): number | bigint | Decimal128 {
  if (value instanceof Double || value instanceof Int32) return value.value
  return value instanceof Long ? value.toBigInt() : value
}

/** -1, 0 or 1 by value, whatever the types; NaN is less than all and equal to itself. */
export function compareNumbers(left: Numeric, right: Numeric): number {
  const a = plain(left)
  const b = plain(right)
  if (a instanceof Decimal128 || b instanceof Decimal128) {
    return compareDecimals(a.toString(), b.toString())
  }
  if (a === b) return 0
  if (a < b) return -1
  if (a > b) return 1
  // bigint against an equal double, or a NaN
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : -1
  return Number.isNaN(b) ? 1 : 0
}

/** `a + b` in the wider of both types, as $inc does. */
export function add(a: Numeric, b: Numeric): Numeric {
  return combine(
    a,
    b,
    addDecimals,
    (x, y) => x + y,
    (x, y) => x + y,
  )
}

/** `a × b` in the wider of both types, as $mul does. */
export function multiply(a: Numeric, b: Numeric): Numeric {
  return combine(
    a,
    b,
    multiplyDecimals,
    (x, y) => x * y,
    (x, y) => x * y,
  )
}

function combine(
  left: Numeric,
  right: Numeric,
  decimals: (a: string, b: string) => Decimal128,
  doubles: (a: number, b: number) => number,
  integers: (a: bigint, b: bigint) => bigint,
): Numeric {
  if (left instanceof Decimal128 || right instanceof Decimal128) {
    return decimals(plain(left).toString(), plain(right).toString())
  }
  if (isDouble(left) || isDouble(right)) {
    return asDouble(doubles(toNumber(left), toNumber(right)))
  }
  const result = integers(BigInt(plain(left) as number), BigInt(plain(right) as number))
  if (result > INT64_MAX || result < INT64_MIN) {
    fail('BadValue', 'Failed to apply the operation: the result does not fit in 64 bits')
  }
  const small = typeof left !== 'bigint' && typeof right !== 'bigint' && isInt32(Number(result))
  return small ? Number(result) : result
}

/** True of what BSON writes as a double. */
export function isDouble(value: unknown): boolean {
  return value instanceof Double || (typeof value === 'number' && !isInt32(value))
}

/** Keeps a double a double, even when its value would fit an int32. */
export function asDouble(value: number): number | Double {
  return isInt32(value) ? new Double(value) : value
}
