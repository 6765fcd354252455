import { Double, Int32, Long } from 'bson'
import { isRegex, regexOf } from '../query/regex.ts'
import { type Doc, isDoc, setField } from '../values/bson.ts'

/**
 * The value with JavaScript numbers in place of doubles and of integers that one can hold, and
 * JavaScript's regular expressions: what mingo's expressions understand. Shares what needs no change.
 */
export function promote(value: unknown): unknown {
  if (typeof value === 'bigint') return promoteInteger(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return promoteArray(value)
  if (isDoc(value)) return promoteDoc(value)
  if (value instanceof Double || value instanceof Int32) return value.value
  if (value instanceof Long) return promoteInteger(value.toBigInt())
  return isRegex(value) ? regexOf(value) : value
}

function promoteInteger(value: bigint): number | bigint {
  return Number.isSafeInteger(Number(value)) ? Number(value) : value
}

function promoteArray(list: unknown[]): unknown[] {
  let changed = false
  const copy = list.map((value) => {
    const next = promote(value)
    changed ||= next !== value
    return next
  })
  return changed ? copy : list
}

/** `promote` of a document. */
export function promoteDoc(doc: Doc): Doc {
  let copy: Doc | undefined
  for (const key of Object.keys(doc)) {
    const next = promote(doc[key])
    if (next === doc[key]) continue
    copy ??= { ...doc }
    setField(copy, key, next)
  }
  return copy ?? doc
}
