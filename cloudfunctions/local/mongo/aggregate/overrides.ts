import { calculateObjectSize, ObjectId } from 'bson'
import type { ExpressionOperator } from 'mingo/types'
import { failAt } from '../errors.ts'
import { isDoc } from '../values/bson.ts'
import { isNumeric } from '../values/numbers.ts'
import { RANK, rank } from '../values/rank.ts'
import { typeName } from '../values/types.ts'
import { arrayOperators } from './array-operators.ts'
import { dateArithmetic } from './date-arithmetic.ts'
import { numberOperators } from './number-operators.ts'
import { missing, type Operator, ofValues } from './operator.ts'

function $toString(value: unknown): unknown {
  if (missing(value)) return null
  if (value instanceof Date) return value.toISOString()
  if (value instanceof ObjectId) return value.toHexString()
  const simple = [RANK.number, RANK.string, RANK.boolean].some((type) => type === rank(value))
  if (!simple) failAt(241, `Unsupported conversion from ${typeName(value)} to string`)
  return String(value)
}

function $toObjectId(value: unknown): unknown {
  if (missing(value) || value instanceof ObjectId) return value ?? null
  if (typeof value === 'string' && /^[0-9a-f]{24}$/i.test(value)) return new ObjectId(value)
  failAt(241, `Failed to parse objectId '${String(value)}' in $convert with no onError value`)
}

const first = (compute: (value: unknown) => unknown): Operator =>
  ofValues(([value]) => compute(value))

const table: Record<string, Operator> = {
  ...dateArithmetic,
  ...numberOperators,
  ...arrayOperators,
  $type: first(typeName),
  $isNumber: first(isNumeric),
  $toString: first($toString),
  $toObjectId: first($toObjectId),
  $bsonSize: first((value) => (isDoc(value) ? calculateObjectSize(value) : null)),
  $indexOfCP: ofValues(([text, part]) => {
    if (missing(text)) return null
    const at = String(text).indexOf(String(part))
    return at < 0 ? -1 : [...String(text).slice(0, at)].length
  }),
}

/** Expression operators put in place of mingo's, with MongoDB's comparisons and numbers. */
export const expressionOverrides = table as Record<`$${string}`, ExpressionOperator>
