import type { Binary, BSONRegExp, Code, DBRef, ObjectId, Timestamp } from 'bson'
import type { Doc } from './bson.ts'
import type { Collator } from './collation.ts'
import { compareNumbers, type Numeric } from './numbers.ts'
import { RANK, rank } from './rank.ts'

/**
 * MongoDB's order of any two values: negative, zero or positive. Missing and null are equal.
 * A collator, when given, orders the strings.
 */
export function compare(a: unknown, b: unknown, collator?: Collator): number {
  if (a === b) return 0
  if (typeof a === 'number' && typeof b === 'number') return comparePlain(a, b)
  const rankA = rank(a) || RANK.null
  const rankB = rank(b) || RANK.null
  if (rankA !== rankB) return rankA - rankB
  return COMPARERS[rankA]?.(a as never, b as never, collator) ?? 0
}

/** By far the commonest case; NaN is neither less nor greater, and goes the long way. */
const comparePlain = (a: number, b: number): number =>
  a < b ? -1 : a > b ? 1 : compareNumbers(a, b)

type Comparer = (a: never, b: never, collator?: Collator) => number

const COMPARERS: Record<number, Comparer> = {
  [RANK.number]: (a: Numeric, b: Numeric) => compareNumbers(a, b),
  [RANK.string]: (a: unknown, b: unknown, collator) =>
    collator ? collator(String(a), String(b)) : compareStrings(String(a), String(b)),
  [RANK.object]: compareDocs,
  [RANK.array]: compareArrays,
  [RANK.binary]: compareBinaries,
  [RANK.objectId]: (a: ObjectId, b: ObjectId) => Buffer.compare(a.id, b.id),
  [RANK.boolean]: (a: boolean, b: boolean) => Number(a) - Number(b),
  [RANK.date]: (a: Date, b: Date) => a.getTime() - b.getTime(),
  [RANK.timestamp]: (a: Timestamp, b: Timestamp) => a.compare(b),
  [RANK.regex]: (a: BSONRegExp, b: BSONRegExp) => compareStrings(regexText(a), regexText(b)),
  [RANK.dbRef]: (a: DBRef, b: DBRef) => compareStrings(a.collection, b.collection),
  [RANK.code]: (a: Code, b: Code) => compareStrings(a.code, b.code),
}

const regexText = (regex: BSONRegExp) => `${regex.pattern}\0${regex.options}`

/** By code points, as UTF-8 bytes order: JavaScript's `<` misplaces surrogates. */
export function compareStrings(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x !== y) return codePointOrder(x) - codePointOrder(y)
  }
  return a.length - b.length
}

const codePointOrder = (unit: number) =>
  unit < 0xd800 ? unit : unit >= 0xe000 ? unit - 0x800 : unit + 0x2000

function compareArrays(a: unknown[], b: unknown[], collator?: Collator): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const order = compare(a[i], b[i], collator)
    if (order) return order
  }
  return a.length - b.length
}

function compareDocs(a: Doc, b: Doc, collator?: Collator): number {
  const keysA = Object.keys(a)
  const keysB = Object.keys(b)
  const length = Math.min(keysA.length, keysB.length)
  for (let i = 0; i < length; i++) {
    const keyA = keysA[i] as string
    const keyB = keysB[i] as string
    const x = a[keyA]
    const y = b[keyB]
    const order = rank(x) - rank(y) || compareStrings(keyA, keyB) || compare(x, y, collator)
    if (order) return order
  }
  return keysA.length - keysB.length
}

function compareBinaries(a: Binary, b: Binary): number {
  return a.position - b.position || a.sub_type - b.sub_type || Buffer.compare(a.value(), b.value())
}
