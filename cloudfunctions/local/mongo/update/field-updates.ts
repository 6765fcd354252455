import { Timestamp } from 'bson'
import { fail } from '../errors.ts'
import { clone, isDoc } from '../values/bson.ts'
import { add, isDouble, isNumeric, multiply, type Numeric, toNumber } from '../values/numbers.ts'
import { compare } from '../values/order.ts'
import { show } from '../values/show.ts'
import { typeName } from '../values/types.ts'
import { type FieldUpdate, Slot } from './slot.ts'

const $set: FieldUpdate = (slot, argument) => slot.set(clone(argument))

function arithmetic(
  operator: string,
  verb: string,
  combine: (a: Numeric, b: Numeric) => Numeric,
  ofMissing: (argument: Numeric) => Numeric,
): FieldUpdate {
  return (slot, argument) => {
    if (!isNumeric(argument)) {
      const shown = `{${slot.name}: ${show(argument)}}`
      fail('TypeMismatch', `Cannot ${verb} with non-numeric argument: ${shown}`)
    }
    const current = slot.get()
    if (current !== undefined && !isNumeric(current)) {
      const id = `{_id: ${show(slot.root._id)}}`
      const rest = `${id} has the field '${slot.path.at(-1)}' of non-numeric type ${typeName(current)}`
      fail('TypeMismatch', `Cannot apply ${operator} to a value of non-numeric type. ${rest}`)
    }
    slot.set(current === undefined ? ofMissing(argument) : combine(current, argument))
  }
}

function extreme(wins: (order: number) => boolean): FieldUpdate {
  return (slot, argument, { collator }) => {
    const current = slot.get()
    if (current === undefined || wins(compare(argument, current, collator)))
      slot.set(clone(argument))
  }
}

const $rename: FieldUpdate = (slot, argument) => {
  if (typeof argument !== 'string') {
    fail('BadValue', `The 'to' field for $rename must be a string: ${slot.name}`)
  }
  slot.requireViable()
  const value = slot.get()
  if (value === undefined) return
  slot.remove()
  new Slot(slot.root, argument.split('.')).set(value)
}

const $currentDate: FieldUpdate = (slot, argument, { now }) => {
  const type = isDoc(argument)
    ? argument.$type
    : argument === true || argument === false
      ? 'date'
      : undefined
  if (type === 'date') slot.set(now)
  else if (type === 'timestamp') {
    slot.set(new Timestamp({ t: Math.floor(now.getTime() / 1000), i: 1 }))
  } else fail('BadValue', "The '$type' string field is required to be 'date' or 'timestamp'")
}

const BITS: Record<string, (a: bigint, b: bigint) => bigint> = {
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
}

const isInteger = (value: unknown): value is number | bigint => isNumeric(value) && !isDouble(value)

const $bit: FieldUpdate = (slot, argument) => {
  if (!isDoc(argument)) fail('BadValue', 'The $bit modifier is not compatible with this type')
  const found = slot.get()
  const current = found === undefined ? 0 : found
  if (!isInteger(current)) {
    fail('BadValue', `Cannot apply $bit to a value of non-integral type: ${typeName(current)}`)
  }
  let wide = typeof current === 'bigint'
  let result = BigInt(current)
  for (const [name, mask] of Object.entries(argument)) {
    const combine = BITS[name]
    if (!combine || !isInteger(mask)) {
      fail(
        'BadValue',
        `The $bit modifier only supports 'and', 'or', and 'xor' of integers, not '${name}'`,
      )
    }
    wide ||= typeof mask === 'bigint'
    result = combine(result, BigInt(mask))
  }
  slot.set(wide ? result : Number(result))
}

/** Operators of single values. $setOnInsert is skipped by the caller unless inserting. */
export const fieldUpdates: Record<string, FieldUpdate> = {
  $set,
  $setOnInsert: $set,
  $unset: (slot) => slot.remove(),
  $inc: arithmetic('$inc', 'increment', add, (argument) => argument),
  $mul: arithmetic('$mul', 'multiply', multiply, (argument) => multiply(argument, 0)),
  $min: extreme((order) => order < 0),
  $max: extreme((order) => order > 0),
  $rename,
  $currentDate,
  $bit,
}

/** How many elements $slice and $position mean; fails with BadValue (2) on what is no number. */
export function wholeNumber(value: unknown, name: string): number {
  const number = isNumeric(value) ? toNumber(value) : Number.NaN
  if (!Number.isInteger(number)) {
    fail(
      'BadValue',
      `The value for ${name} must be an integer value but was given type: ${typeName(value)}`,
    )
  }
  return number
}
