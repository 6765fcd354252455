import { fail } from '../errors.ts'
import { compileFilter } from '../query/filter.ts'
import { isRegex } from '../query/regex.ts'
import type { Predicate } from '../query/types.ts'
import { parseSort, sortBy } from '../sort.ts'
import { clone, type Doc, isDoc, isOperatorDoc } from '../values/bson.ts'
import { compare } from '../values/order.ts'
import { typeName } from '../values/types.ts'
import { wholeNumber } from './field-updates.ts'
import type { FieldUpdate, UpdateContext } from './slot.ts'

const PUSH_MODIFIERS = new Set(['$each', '$position', '$slice', '$sort'])

/** The values of `$each`, or the one value given. */
function eachOf(argument: unknown, operator: string): unknown[] {
  if (!isDoc(argument) || !('$each' in argument)) return [clone(argument)]
  if (!Array.isArray(argument.$each)) {
    const type = typeName(argument.$each)
    fail(
      'TypeMismatch',
      `The argument to $each in ${operator} must be an array but it was of type ${type}`,
    )
  }
  return clone(argument.$each)
}

const $push: FieldUpdate = (slot, argument, context) => {
  const list = [...(slot.array('$push') ?? [])]
  const added = eachOf(argument, '$push')
  const modifiers: Doc = isDoc(argument) && '$each' in argument ? argument : {}
  const unknown = Object.keys(modifiers).find((name) => !PUSH_MODIFIERS.has(name))
  if (unknown) fail('BadValue', `Unrecognized clause in $push: ${unknown}`)
  const { $position } = modifiers
  const at = $position === undefined ? list.length : wholeNumber($position, '$position')
  list.splice(at, 0, ...added)
  slot.set(sliced(sorted(list, modifiers.$sort, context), modifiers.$slice))
}

function sorted(list: unknown[], order: unknown, { collator }: UpdateContext): unknown[] {
  if (order === undefined) return list
  if (isDoc(order)) {
    return sortBy(list, parseSort(order), (value) => (isDoc(value) ? value : {}), collator)
  }
  const direction = wholeNumber(order, '$sort')
  if (Math.abs(direction) !== 1) fail('BadValue', 'The $sort element value must be either 1 or -1')
  return list.sort((a, b) => compare(a, b, collator) * direction)
}

function sliced(list: unknown[], slice: unknown): unknown[] {
  if (slice === undefined) return list
  const size = wholeNumber(slice, '$slice')
  if (size === 0) return []
  return size > 0 ? list.slice(0, size) : list.slice(size)
}

const $addToSet: FieldUpdate = (slot, argument, { collator }) => {
  const list = [...(slot.array('$addToSet') ?? [])]
  for (const value of eachOf(argument, '$addToSet')) {
    if (!list.some((there) => compare(there, value, collator) === 0)) list.push(value)
  }
  slot.set(list)
}

const $pop: FieldUpdate = (slot, argument) => {
  const end = wholeNumber(argument, '$pop')
  if (Math.abs(end) !== 1) fail('FailedToParse', `$pop expects 1 or -1, found: ${end}`)
  const list = slot.array('$pop')
  if (list && list.length > 0) slot.set(end === 1 ? list.slice(0, -1) : list.slice(1))
}

/** What $pull takes out: elements with such fields, such values, or equal ones. */
function pullTest(argument: unknown, collation: unknown): Predicate {
  if (isDoc(argument) && !isOperatorDoc(argument)) {
    const test = compileFilter(argument, { collation })
    return (element) => isDoc(element) && test(element)
  }
  const byCondition = isOperatorDoc(argument) || isRegex(argument)
  const test = compileFilter({ element: byCondition ? argument : { $eq: argument } }, { collation })
  return (element) => test({ element })
}

const $pull: FieldUpdate = (slot, argument, { collation }) => {
  const list = slot.array('$pull')
  const test = pullTest(argument, collation)
  if (list?.some(test)) slot.set(list.filter((element) => !test(element)))
}

const $pullAll: FieldUpdate = (slot, argument, { collator }) => {
  if (!Array.isArray(argument)) fail('BadValue', '$pullAll requires an array argument')
  const list = slot.array('$pullAll')
  const isPulled = (element: unknown) =>
    argument.some((value) => compare(element, value, collator) === 0)
  if (list?.some(isPulled)) slot.set(list.filter((element) => !isPulled(element)))
}

/** Operators of arrays. */
export const arrayUpdates: Record<string, FieldUpdate> = { $push, $addToSet, $pop, $pull, $pullAll }
