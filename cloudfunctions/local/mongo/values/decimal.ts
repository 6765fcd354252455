import { Decimal128 } from 'bson'

/** A finite decimal number: `coefficient × 10^exponent`. */
interface Decimal {
  coefficient: bigint
  exponent: number
}

/** Reads `-12.50E+3`; undefined of NaN and the infinities. */
function parse(text: string): Decimal | undefined {
  const found = /^(-?)(\d*)(?:\.(\d*))?(?:E([+-]?\d+))?$/i.exec(text)
  if (!found) return undefined
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = found
  const digits = BigInt(`${whole}${fraction}` || '0')
  return {
    coefficient: sign ? -digits : digits,
    exponent: Number(exponent) - fraction.length,
  }
}

/** Both coefficients at the lower of both exponents. */
function align(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const exponent = Math.min(a.exponent, b.exponent)
  const scale = (d: Decimal) => d.coefficient * 10n ** BigInt(d.exponent - exponent)
  return [scale(a), scale(b), exponent]
}

const EXPONENT_GAP = 6200 // beyond it the larger exponent decides alone; none is wider in BSON

/** -1, 0 or 1; NaN is the least of all and equal to itself. */
export function compareDecimals(left: string, right: string): number {
  const a = parse(left)
  const b = parse(right)
  if (!a || !b) return compareSpecial(Number(left), Number(right))
  if (Math.abs(a.exponent - b.exponent) > EXPONENT_GAP) {
    return compareSpecial(Number(left), Number(right))
  }
  const [x, y] = align(a, b)
  return x === y ? 0 : x < y ? -1 : 1
}

function compareSpecial(a: number, b: number): number {
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : -1
  if (Number.isNaN(b)) return 1
  return a === b ? 0 : a < b ? -1 : 1
}

/** The sum, rounded to Decimal128's 34 digits. */
export function addDecimals(left: string, right: string): Decimal128 {
  const a = parse(left)
  const b = parse(right)
  if (!a || !b) return special(Number(left) + Number(right))
  const [x, y, exponent] = align(a, b)
  return print(x + y, exponent)
}

/** The product, rounded to Decimal128's 34 digits. */
export function multiplyDecimals(left: string, right: string): Decimal128 {
  const a = parse(left)
  const b = parse(right)
  if (!a || !b) return special(Number(left) * Number(right))
  return print(a.coefficient * b.coefficient, a.exponent + b.exponent)
}

function special(value: number): Decimal128 {
  return Decimal128.fromString(Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity')
}

function print(coefficient: bigint, exponent: number): Decimal128 {
  return Decimal128.fromStringWithRounding(`${coefficient}E${exponent}`)
}

/** One text for all decimals of the same value (`1.10`, `1.1`, `11E-1`). */
export function canonicalDecimal(text: string): string {
  const parsed = parse(text)
  if (!parsed) return String(Number(text))
  const asNumber = Number(text)
  if (compareDecimals(String(asNumber), text) === 0) return canonicalNumber(asNumber)
  let { coefficient, exponent } = parsed
  while (coefficient !== 0n && coefficient % 10n === 0n) {
    coefficient /= 10n
    exponent++
  }
  return exponent === 0 ? String(coefficient) : `${coefficient}E${exponent}`
}

/** One text for a number, whether it came as a double or as an integer. */
export function canonicalNumber(value: number): string {
  if (value === 0) return '0' // -0 too
  const large = Number.isInteger(value) && !Number.isSafeInteger(value)
  return large ? BigInt(value).toString() : String(value)
}
