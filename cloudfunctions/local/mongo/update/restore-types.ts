import { type Doc, isDoc, setField } from '../values/bson.ts'
import { isNumeric } from '../values/numbers.ts'
import { compare } from '../values/order.ts'

/**
 * Expressions know JavaScript numbers only. Where a pipeline left a number as it was, this puts
 * back the one of the original document, with its BSON type (double, long, int).
 */
export function restoreTypes(before: Doc, after: Doc): Doc {
  const restored: Doc = {}
  for (const key of Object.keys(after)) {
    const old = Object.hasOwn(before, key) ? before[key] : undefined
    setField(restored, key, restoreValue(old, after[key]))
  }
  return restored
}

function restoreValue(before: unknown, after: unknown): unknown {
  if (before === undefined || before === after) return after
  if (isDoc(before) && isDoc(after)) return restoreTypes(before, after)
  if (Array.isArray(before) && Array.isArray(after)) {
    return after.map((element, i) => restoreValue(before[i], element))
  }
  const sameNumber = isNumeric(before) && isNumeric(after) && compare(before, after) === 0
  return sameNumber ? before : after
}
