import { failAt } from '../errors.ts'
import { type Doc, isDoc } from '../values/bson.ts'
import { getPath, setPath } from '../values/paths.ts'
import type { StageCompiler } from './types.ts'

/** Makes one document of each element of an array. */
export const $unwind: StageCompiler = (spec) => {
  const options: Doc = isDoc(spec) ? spec : { path: spec }
  const { path, includeArrayIndex: indexField, preserveNullAndEmptyArrays } = options
  if (typeof path !== 'string' || !path.startsWith('$')) {
    failAt(28818, `path option to $unwind stage should be prefixed with a '$': ${String(path)}`)
  }
  if (indexField !== undefined && typeof indexField !== 'string') {
    failAt(28810, 'expected a non-empty string for the includeArrayIndex option to $unwind stage')
  }
  const parts = path.slice(1).split('.')
  const withIndex = (doc: Doc, index: number | null) =>
    indexField === undefined ? doc : withPath(doc, indexField.split('.'), index)
  return function* unwind(docs) {
    for (const doc of docs) {
      const elements = elementsOf(doc, parts)
      if (elements.length === 0 && preserveNullAndEmptyArrays === true) {
        yield withIndex(withoutEmpty(doc, parts), null)
      }
      for (const { value, at } of elements) yield withIndex(withPath(doc, parts, value), at)
    }
  }
}

/** What there is to unwind: elements with their places, or the one value that is no array. */
function elementsOf(doc: Doc, parts: string[]): { value: unknown; at: number | null }[] {
  const value = getPath(doc, parts)
  if (Array.isArray(value)) return value.map((element, at) => ({ value: element, at }))
  return value === undefined || value === null ? [] : [{ value, at: null }]
}

const withoutEmpty = (doc: Doc, parts: string[]) =>
  Array.isArray(getPath(doc, parts)) ? withPath(doc, parts, undefined) : doc

/** A copy of the document with one path set, or removed when the value is undefined. */
function withPath(doc: Doc, parts: readonly string[], value: unknown): Doc {
  const copy = { ...doc }
  let current = copy
  for (const part of parts.slice(0, -1)) {
    const inner = isDoc(current[part]) ? { ...current[part] } : {}
    current[part] = inner
    current = inner
  }
  const last = parts.at(-1) as string
  if (value === undefined) delete current[last]
  else setPath(current, [last], value)
  return copy
}
