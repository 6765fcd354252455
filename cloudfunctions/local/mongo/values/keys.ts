import { type BSONRegExp, Decimal128, EJSON, type ObjectId } from 'bson'
import type { Doc } from './bson.ts'
import { canonicalDecimal, canonicalNumber } from './decimal.ts'
import { type Numeric, toNumber } from './numbers.ts'
import { RANK, rank } from './rank.ts'

/**
 * A text that is equal for values MongoDB holds equal (1, 1.0 and a long 1; null and missing)
 * and different for all others: the key of a document in a Map.
 */
export function keyOf(value: unknown): string {
  if (typeof value === 'string') return `s${value}`
  return MAKERS[rank(value)]?.(value as never) ?? `x${EJSON.stringify(value, { relaxed: false })}`
}

const MAKERS: Record<number, (value: never) => string> = {
  [RANK.missing]: () => '0',
  [RANK.null]: () => '0',
  [RANK.emptyArray]: () => '1',
  [RANK.number]: numberKey,
  [RANK.string]: (value: unknown) => `s${value}`,
  // lengths go before the parts, so that no text inside a part can look like a border
  [RANK.array]: (list: unknown[]) => `[${list.map((e) => sized(keyOf(e))).join('')}]`,
  [RANK.object]: (doc: Doc) =>
    `{${Object.keys(doc)
      .map((k) => sized(k) + sized(keyOf(doc[k])))
      .join('')}}`,
  [RANK.objectId]: (id: ObjectId) => `o${id.toHexString()}`,
  [RANK.boolean]: (value: boolean) => (value ? 'b1' : 'b0'),
  [RANK.date]: (date: Date) => `d${date.getTime()}`,
  [RANK.regex]: (regex: BSONRegExp) => `r${regex.options}/${regex.pattern}`,
}

const sized = (part: string) => `${part.length}:${part}`

function numberKey(value: Numeric): string {
  if (typeof value === 'number') return `n${canonicalNumber(value)}`
  if (typeof value === 'bigint') return `n${value}`
  if (value instanceof Decimal128) return `n${canonicalDecimal(value.toString())}`
  return `n${canonicalNumber(toNumber(value))}`
}
