import { evalExpr } from 'mingo/core'
import type { Options } from 'mingo/types'
import type { Collator } from '../values/collation.ts'
import { compare } from '../values/order.ts'

/** An operator as mingo calls it: the document, the unevaluated argument, mingo's options. */
export type Operator = (doc: unknown, argument: unknown, options: Options) => unknown

/** In expressions, unlike in filters, a missing field comes before null. */
export function compareInExpression(a: unknown, b: unknown, collator?: Collator): number {
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined)
  return compare(a, b, collator)
}

/** An operator of evaluated arguments; one that is no array counts as a list of one. */
export function ofValues(compute: (values: unknown[], options: Options) => unknown): Operator {
  return (doc, argument, options) => {
    const value = evalExpr(doc, argument, options)
    return compute(Array.isArray(argument) && Array.isArray(value) ? value : [value], options)
  }
}

/** True of null and of what is not there. */
export const missing = (value: unknown) => value === null || value === undefined
