import { evalExpr } from 'mingo/core'
import { type Doc, isDoc } from '../values/bson.ts'
import type { Operator } from './operator.ts'

/**
 * Rewrites `'$a.b.c'` as `{ $pathInside: ['$a', 'b.c'] }`: mingo opens arrays inside of arrays on
 * the way, which MongoDB passes over.
 */
export function rewritePaths(source: unknown): unknown {
  if (typeof source === 'string') return rewritePath(source)
  if (Array.isArray(source)) return source.map(rewritePaths)
  if (!isDoc(source) || '$literal' in source) return source
  return Object.fromEntries(
    Object.entries(source).map(([key, value]) => [key, rewritePaths(value)]),
  )
}

function rewritePath(text: string): unknown {
  const dot = text.indexOf('.')
  if (!text.startsWith('$') || dot < 0) return text
  return { $pathInside: [text.slice(0, dot), text.slice(dot + 1)] }
}

/** The value of a path as expressions see it: arrays give the values of their documents. */
function valueInside(value: unknown, path: readonly string[]): unknown {
  const [part, ...rest] = path
  if (part === undefined) return value
  if (isDoc(value)) return Object.hasOwn(value, part) ? valueInside(value[part], rest) : undefined
  if (!Array.isArray(value)) return undefined
  return value
    .filter(isDoc)
    .map((element) => valueInside(element, path))
    .filter((found) => found !== undefined)
}

/** A plain `'$a.b'` as a function that needs no mingo; undefined of any other expression. */
export function plainPath(source: unknown): ((doc: Doc) => unknown) | undefined {
  if (typeof source !== 'string' || !/^\$[^$]/.test(source)) return undefined
  const path = source.slice(1).split('.')
  return (doc) => valueInside(doc, path)
}

/** Evaluates what `rewritePaths` makes. */
export const $pathInside: Operator = (doc, argument, options) => {
  const [head, path] = argument as [string, string]
  return valueInside(evalExpr(doc, head, options), path.split('.'))
}
