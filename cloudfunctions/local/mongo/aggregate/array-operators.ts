import { evalExpr } from 'mingo/core'
import { failAt } from '../errors.ts'
import { parseSort, sortBy } from '../sort.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { collatorOf } from '../values/collation.ts'
import { keyOf } from '../values/keys.ts'
import { optionalNumber } from '../values/numbers.ts'
import { compare } from '../values/order.ts'
import { compareInExpression, missing, type Operator, ofValues } from './operator.ts'

function sets(combine: (sets: Map<string, unknown>[]) => unknown): Operator {
  return ofValues((values) => {
    if (values.some(missing)) return null
    const maps = values.map((list) => {
      if (!Array.isArray(list)) failAt(17040, 'All operands of a set expression must be arrays.')
      return new Map(list.map((value) => [keyOf(value), value] as const))
    })
    return combine(maps)
  })
}

const $in: Operator = ofValues(([value, list], options) => {
  if (!Array.isArray(list)) failAt(40081, '$in requires an array as a second argument')
  const collator = collatorOf(options.collation)
  return list.some((element) => compareInExpression(value, element, collator) === 0)
})

const $indexOfArray: Operator = ofValues(([list, wanted, start = 0, end]) => {
  if (missing(list)) return null
  if (!Array.isArray(list)) failAt(40090, '$indexOfArray requires an array as a first argument')
  const last = Math.min(Number(end ?? list.length), list.length)
  for (let i = Number(start); i < last; i++) if (compare(list[i], wanted) === 0) return i
  return -1
})

const $sortArray: Operator = (doc, argument, options) => {
  const { input, sortBy: order } = argument as Doc
  const list = evalExpr(doc, input, options)
  if (missing(list)) return null
  if (!Array.isArray(list)) failAt(2942504, 'The input argument to $sortArray must be an array')
  const collator = collatorOf(options.collation)
  if (isDoc(order)) return sortBy([...list], parseSort(order), (value) => value as Doc, collator)
  return [...list].sort((a, b) => compare(a, b, collator) * Number(order))
}

const MAX_RANGE = 6_500_000 // what fits in the 100 MB MongoDB allows a list

const $range: Operator = ofValues(([start, end, step = 1]) => {
  const [from, to, by] = [start, end, step].map((value, i) => {
    const number = optionalNumber(value)
    if (!Number.isInteger(number)) failAt(34443 + 2 * i, '$range requires 32-bit integers')
    return Number(number)
  }) as [number, number, number]
  if (by === 0) failAt(34449, '$range requires a non-zero step value')
  const length = Math.max(0, Math.ceil((to - from) / by))
  if (length > MAX_RANGE) failAt(146, '$range would use too much memory and cannot spill to disk')
  return Array.from({ length }, (_, i) => from + i * by)
})

/** Operators of arrays and sets. */
export const arrayOperators: Record<string, Operator> = {
  $range,
  $in,
  $indexOfArray,
  $sortArray,
  $setUnion: sets((maps) => [...new Map(maps.flatMap((map) => [...map])).values()]),
  $setIntersection: sets(([head, ...rest]) =>
    [...(head ?? [])]
      .filter(([key]) => rest.every((map) => map.has(key)))
      .map(([, value]) => value),
  ),
  $setDifference: sets(([a, b]) =>
    [...(a ?? [])].filter(([key]) => !b?.has(key)).map(([, v]) => v),
  ),
  $setIsSubset: sets(([a, b]) => [...(a ?? [])].every(([key]) => b?.has(key))),
  $setEquals: sets(([a, ...rest]) =>
    rest.every((b) => a?.size === b.size && [...b.keys()].every((key) => a?.has(key))),
  ),
}
