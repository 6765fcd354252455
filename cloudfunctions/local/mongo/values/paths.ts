import { type Doc, isDoc, setField } from './bson.ts'

const INDEX = /^\d+$/

/** True of a path's part that may be a place in an array. */
export const isIndex = (part: string): boolean => INDEX.test(part)

/**
 * All values a path leads to, as MongoDB's queries see them: arrays on the way fan out to their
 * documents, a number picks one place of an array, and a missing field gives `undefined`.
 */
export function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  const found: unknown[] = []
  collect(value, path, 0, found)
  return found
}

function collect(value: unknown, path: readonly string[], at: number, found: unknown[]): void {
  const part = path[at]
  if (part === undefined) found.push(value)
  else if (Array.isArray(value)) collectFromArray(value, path, at, found)
  else if (isDoc(value) && Object.hasOwn(value, part)) collect(value[part], path, at + 1, found)
  else found.push(undefined)
}

function collectFromArray(
  list: unknown[],
  path: readonly string[],
  at: number,
  found: unknown[],
): void {
  const part = path[at] as string
  if (isIndex(part) && Number(part) < list.length) {
    collect(list[Number(part)], path, at + 1, found)
  }
  for (const element of list) if (isDoc(element)) collect(element, path, at, found)
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
