import { fail, refuse } from '../errors.ts'
import type { Doc } from '../values/bson.ts'
import { isNumeric, toNumber } from '../values/numbers.ts'

/** An index as createIndexes describes it. */
export interface IndexSpec extends Doc {
  readonly key: Doc
  readonly name: string
}

/** 1 or -1; refuses text, hashed, geographic and wildcard keys. */
export function directionOf(field: string, order: unknown): 1 | -1 {
  if (field.includes('$**')) refuse('wildcard indexes')
  if (typeof order === 'string') refuse(`index type '${order}'`)
  if (!isNumeric(order) || toNumber(order) === 0) {
    fail(
      'CannotCreateIndex',
      `Values in the index key pattern must be numbers other than 0: ${field}`,
    )
  }
  return toNumber(order) < 0 ? -1 : 1
}
