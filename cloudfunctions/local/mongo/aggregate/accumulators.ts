import { evalExpr } from 'mingo/core'
import * as mingoAccumulators from 'mingo/operators/accumulator'
import { failAt } from '../errors.ts'
import { type Doc, firstKey, isDoc } from '../values/bson.ts'
import { type Collator, collatorOf } from '../values/collation.ts'
import { keyOf } from '../values/keys.ts'
import { add, isNumeric, type Numeric, toNumber } from '../values/numbers.ts'
import { compare } from '../values/order.ts'
import { checkExpression, refuseScripts } from './check-expression.ts'
import {
  compileExpression,
  type ExpressionOptions,
  mingoStageOptions,
  translated,
} from './expressions.ts'
import { promote } from './promote.ts'

/** Makes one value of a group's values. */
type Accumulate = (values: unknown[], collator?: Collator) => unknown

const present = (values: unknown[]) => values.filter((value) => value !== undefined)
const numbers = (values: unknown[]) => values.filter(isNumeric)

/** Plain sums are JavaScript's; decimals and long integers keep their digits. */
function sum(values: Numeric[]): Numeric {
  const allPlain = values.every((value) => typeof value === 'number')
  if (!allPlain) return values.reduce<Numeric>(add, 0)
  return (values as number[]).reduce((total, value) => total + value, 0)
}

function extreme(wins: (order: number) => boolean): Accumulate {
  return (values, collator) => {
    let best: unknown = null
    for (const value of values) {
      if (value === undefined || value === null) continue
      if (best === null || wins(compare(value, best, collator))) best = value
    }
    return best
  }
}

const ACCUMULATORS: Record<string, Accumulate> = {
  $sum: (values) => sum(numbers(values)),
  $avg: (values) => {
    const found = numbers(values)
    return found.length === 0 ? null : toNumber(sum(found)) / found.length
  },
  $min: extreme((order) => order < 0),
  $max: extreme((order) => order > 0),
  $first: (values) => values[0] ?? null,
  $last: (values) => values.at(-1) ?? null,
  $push: present,
  $addToSet: (values) => [
    ...new Map(present(values).map((value) => [keyOf(value), value])).values(),
  ],
  $mergeObjects: (values) => {
    const docs = values.filter((value) => value !== null && value !== undefined)
    const other = docs.find((value) => !isDoc(value))
    if (other !== undefined) failAt(40400, '$mergeObjects requires object inputs')
    return Object.assign({}, ...docs)
  },
}

/** Makes a field of a group out of the group's documents. */
export type GroupField = (docs: Doc[]) => unknown

/** Compiles `{ $sum: '$qty' }`. Fails with Location15952 on what is no accumulator. */
export function compileAccumulator(
  field: string,
  spec: unknown,
  options: ExpressionOptions,
): GroupField {
  const name = isDoc(spec) ? firstKey(spec) : undefined
  if (!isDoc(spec) || name === undefined) {
    failAt(40234, `The field '${field}' must be an accumulator object`)
  }
  if (Object.keys(spec).length !== 1)
    failAt(40238, `The field '${field}' must specify one accumulator`)
  if (name === '$count') return (docs) => docs.length
  const accumulate = Object.hasOwn(ACCUMULATORS, name) ? ACCUMULATORS[name] : undefined
  if (!accumulate) return mingoAccumulator(name, spec, options)
  const evaluate = compileExpression(spec[name], options)
  const collator = collatorOf(options.collation)
  return (docs) => accumulate(docs.map(evaluate), collator)
}

function mingoAccumulator(name: string, spec: Doc, options: ExpressionOptions): GroupField {
  if (!Object.hasOwn(mingoAccumulators, name)) failAt(15952, `unknown group operator '${name}'`)
  refuseScripts(spec)
  checkExpression(spec)
  const ready = promote(spec)
  return (docs) => translated(() => evalExpr(docs, ready, mingoStageOptions(options)))
}
