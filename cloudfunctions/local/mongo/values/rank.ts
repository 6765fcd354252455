import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  DBRef,
  Decimal128,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
  UUID,
} from 'bson'

/** The place of each type in MongoDB's order of values; numbers of all types share one. */
export const RANK = {
  minKey: -1,
  missing: 0,
  emptyArray: 1,
  null: 5,
  number: 10,
  string: 15,
  object: 20,
  array: 25,
  binary: 30,
  objectId: 35,
  boolean: 40,
  date: 45,
  timestamp: 47,
  regex: 50,
  dbRef: 55,
  code: 60,
  maxKey: 127,
} as const

const RANK_OF_PROTOTYPE = new Map<unknown, number>([
  [Object.prototype, RANK.object],
  [Date.prototype, RANK.date],
  [ObjectId.prototype, RANK.objectId],
  [Double.prototype, RANK.number],
  [Int32.prototype, RANK.number],
  [Long.prototype, RANK.number],
  [Decimal128.prototype, RANK.number],
  [Binary.prototype, RANK.binary],
  [UUID.prototype, RANK.binary],
  [BSONSymbol.prototype, RANK.string],
  [Timestamp.prototype, RANK.timestamp],
  [BSONRegExp.prototype, RANK.regex],
  [RegExp.prototype, RANK.regex],
  [DBRef.prototype, RANK.dbRef],
  [Code.prototype, RANK.code],
  [MinKey.prototype, RANK.minKey],
  [MaxKey.prototype, RANK.maxKey],
])

/** What an empty array sorts as: before null. It occurs in sort keys and index keys only. */
export const EMPTY_ARRAY = Symbol('empty array')

const RANK_OF_TYPE: Record<string, number> = {
  undefined: RANK.missing,
  symbol: RANK.emptyArray,
  number: RANK.number,
  bigint: RANK.number,
  string: RANK.string,
  boolean: RANK.boolean,
}

/** Where a value's type stands in MongoDB's order. */
export function rank(value: unknown): number {
  const simple = RANK_OF_TYPE[typeof value]
  if (simple !== undefined) return simple
  if (value === null) return RANK.null
  if (Array.isArray(value)) return RANK.array
  return RANK_OF_PROTOTYPE.get(Object.getPrototypeOf(value)) ?? RANK.object
}
