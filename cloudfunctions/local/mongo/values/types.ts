import { Decimal128, Double, Long } from 'bson'
import { fail } from '../errors.ts'
import { isInt32, isNumeric, optionalNumber } from './numbers.ts'
import { RANK, rank } from './rank.ts'

const NAME_OF_RANK: Record<number, string> = {
  [RANK.minKey]: 'minKey',
  [RANK.missing]: 'missing',
  [RANK.null]: 'null',
  [RANK.string]: 'string',
  [RANK.object]: 'object',
  [RANK.array]: 'array',
  [RANK.binary]: 'binData',
  [RANK.objectId]: 'objectId',
  [RANK.boolean]: 'bool',
  [RANK.date]: 'date',
  [RANK.timestamp]: 'timestamp',
  [RANK.regex]: 'regex',
  [RANK.dbRef]: 'dbPointer',
  [RANK.code]: 'javascript',
  [RANK.maxKey]: 'maxKey',
}

/** MongoDB's names of types by their BSON numbers. */
const NAME_OF_NUMBER: Record<number, string> = {
  1: 'double',
  2: 'string',
  3: 'object',
  4: 'array',
  5: 'binData',
  6: 'undefined',
  7: 'objectId',
  8: 'bool',
  9: 'date',
  10: 'null',
  11: 'regex',
  12: 'dbPointer',
  13: 'javascript',
  14: 'symbol',
  15: 'javascriptWithScope',
  16: 'int',
  17: 'timestamp',
  18: 'long',
  19: 'decimal',
  127: 'maxKey',
}

const NAMES = new Set([...Object.values(NAME_OF_NUMBER), 'minKey', 'number'])

/** The type of a value by MongoDB's name; `missing` of undefined. */
export function typeName(value: unknown): string {
  if (!isNumeric(value)) return NAME_OF_RANK[rank(value)] ?? 'object'
  if (value instanceof Decimal128) return 'decimal'
  if (typeof value === 'bigint' || value instanceof Long) return 'long'
  if (value instanceof Double) return 'double'
  return typeof value !== 'number' || isInt32(value) ? 'int' : 'double'
}

/** A type named by number or by name; fails with BadValue (2) for one that does not exist. */
export function typeAlias(type: unknown): string {
  const number = optionalNumber(type)
  if (number === -1) return 'minKey'
  const name = number === undefined ? type : NAME_OF_NUMBER[number]
  if (typeof name === 'string' && NAMES.has(name)) return name
  if (number !== undefined) fail('BadValue', `Invalid numerical type code: ${number}`)
  fail('BadValue', `Unknown type name alias: ${String(type)}`)
}

/** True when the value is of the named type; `number` stands for all four. */
export function hasType(value: unknown, name: string): boolean {
  return name === 'number' ? isNumeric(value) : typeName(value) === name
}
