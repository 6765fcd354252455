import { type Doc, isDoc, setField } from './bson.ts'

const INDEX = /^\d+$/

/** True of a path's part that may be a place in an array. */
export const isIndex = (part: string): boolean => INDEX.test(part)

/** Takes a value that a path leads to; `picked` when an array was left by the number of a place. */
type Visit = (value: unknown, picked: boolean) => void

/**
 * All values a path leads to, as MongoDB's queries see them: arrays on the way fan out to their
 * documents, a number picks one place of an array, and a missing field gives `undefined`.
 */
export function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  const found: unknown[] = []
  visitPath(value, path, (leaf) => found.push(leaf))
  return found
}

/** `valuesAt`, telling of each value how it was reached. */
export function visitPath(value: unknown, path: readonly string[], visit: Visit): void {
  walk(value, path, 0, visit, false)
}

function walk(
  value: unknown,
  path: readonly string[],
  at: number,
  visit: Visit,
  picked: boolean,
): void {
  const part = path[at]
  if (part === undefined) visit(value, picked)
  else if (Array.isArray(value)) walkArray(value, path, at, visit)
  else if (isDoc(value) && Object.hasOwn(value, part)) walk(value[part], path, at + 1, visit, false)
  else visit(undefined, false)
}

function walkArray(list: unknown[], path: readonly string[], at: number, visit: Visit): void {
  const part = path[at] as string
  if (isIndex(part) && Number(part) < list.length) {
    walk(list[Number(part)], path, at + 1, visit, true)
  }
  for (const element of list) if (isDoc(element)) walk(element, path, at, visit, false)
}

/** One value by a path that crosses documents only, or array places named by number. */
export function getPath(value: unknown, path: readonly string[]): unknown {
  let current = value
  for (const part of path) {
    if (Array.isArray(current)) current = isIndex(part) ? current[Number(part)] : undefined
    else if (isDoc(current) && Object.hasOwn(current, part)) current = current[part]
    else return undefined
  }
  return current
}

/** Sets a field by its path, making the documents on the way. */
export function setPath(doc: Doc, path: readonly string[], value: unknown): void {
  let current = doc
  for (const part of path.slice(0, -1)) {
    const next = Object.hasOwn(current, part) ? current[part] : undefined
    if (isDoc(next)) current = next
    else {
      const made: Doc = {}
      setField(current, part, made)
      current = made
    }
  }
  setField(current, path.at(-1) as string, value)
}
