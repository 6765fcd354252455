import { isRegex, literalPrefix } from '../query/regex.ts'
import { type Doc, isDoc, isOperatorDoc } from '../values/bson.ts'
import { RANK, rank } from '../values/rank.ts'

/** What a filter demands of one field, as far as an index can use it. */
export interface Bounds {
  /** The value must be one of these. */
  equal?: unknown[]
  low?: unknown
  high?: unknown
  /** True when no document without the field can match. */
  exists?: boolean
  /** True when the bounds come of a regular expression, which knows no collation. */
  fromRegex?: boolean
}

const LAST_CODE_POINT = '\u{10ffff}'

/** True of values whose equality is one place of an index. */
const isPoint = (value: unknown) =>
  value !== undefined &&
  rank(value) !== RANK.regex &&
  rank(value) !== RANK.array &&
  !Number.isNaN(value)

/** The bounds of each field of a filter that all matching documents must meet. */
export function boundsOf(filter: Doc): Map<string, Bounds> {
  const bounds = new Map<string, Bounds>()
  gather(filter, '', bounds)
  return bounds
}

function gather(filter: Doc, prefix: string, all: Map<string, Bounds>): void {
  for (const [key, condition] of Object.entries(filter)) {
    if (!key.startsWith('$')) narrow(`${prefix}${key}`, condition, all)
    if (key !== '$and' || !Array.isArray(condition)) continue
    for (const part of condition.filter(isDoc)) gather(part, prefix, all)
  }
}

function narrow(field: string, condition: unknown, all: Map<string, Bounds>): void {
  const bounds = all.get(field) ?? {}
  all.set(field, bounds)
  const plain = isRegex(condition) ? { $regex: condition } : { $eq: condition }
  const operators: Doc = isOperatorDoc(condition) ? condition : plain
  for (const [operator, operand] of Object.entries(operators)) {
    NARROWERS[operator]?.(bounds, operand, operators)
  }
  const { $elemMatch } = operators
  if (!isDoc($elemMatch)) return
  if (isOperatorDoc($elemMatch)) narrow(field, $elemMatch, all)
  else gather($elemMatch, `${field}.`, all)
}

type Narrower = (bounds: Bounds, operand: unknown, all: Doc) => void

const from: Narrower = (bounds, operand) => {
  if (!isPoint(operand) || operand === null) return
  bounds.low ??= operand
  bounds.exists = true
}

const upTo: Narrower = (bounds, operand) => {
  if (!isPoint(operand) || operand === null) return
  bounds.high ??= operand
  bounds.exists = true
}

const NARROWERS: Record<string, Narrower> = {
  $eq: (bounds, operand) => {
    if (!isPoint(operand)) return
    bounds.equal = [operand]
    if (operand !== null) bounds.exists = true
  },
  $in: (bounds, operand) => {
    if (!Array.isArray(operand) || !operand.every(isPoint)) return
    bounds.equal ??= operand
    if (!operand.includes(null)) bounds.exists = true
  },
  $gt: from,
  $gte: from,
  $lt: upTo,
  $lte: upTo,
  $exists: (bounds, operand) => {
    if (operand === true || operand === 1) bounds.exists = true
  },
  $type: (bounds) => {
    bounds.exists = true
  },
  $regex: (bounds, operand, all) => {
    bounds.exists = true
    const regex = typeof operand === 'string' ? safeRegex(operand) : operand
    if (!isRegex(regex) || all.$options) return
    const prefix = literalPrefix(regex)
    if (prefix === undefined || bounds.low !== undefined || bounds.high !== undefined) return
    bounds.low = prefix
    bounds.high = prefix + LAST_CODE_POINT
    bounds.fromRegex = true
  },
}

/** A pattern JavaScript cannot read is for the filter to complain about. */
function safeRegex(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern)
  } catch {
    return undefined
  }
}
