import { serialize } from 'bson'

/** A document as it is held in memory. */
export type Doc = Record<string, unknown>

/** The largest document MongoDB stores, in bytes. */
export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024

/** Deeper documents are refused, as MongoDB does. */
export const MAX_DEPTH = 180

/** The bytes of a document; `undefined` fields are left out. */
export function encode(doc: Doc): Buffer {
  return serialize(doc, { ignoreUndefined: true }) as Buffer
}

/** True of a plain document: not an array, a date, or one of BSON's own types. */
export function isDoc(value: unknown): value is Doc {
  if (value === null || typeof value !== 'object') return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** True of a document whose first field is an operator, such as `{ $gt: 1 }`. */
export function isOperatorDoc(value: unknown): value is Doc {
  if (!isDoc(value)) return false
  for (const key in value) return key.startsWith('$') && !isReference(value)
  return false
}

/** True of a reference to another document, `{ $ref, $id }`, which is a value like any other. */
export function isReference({ $ref, $id }: Doc): boolean {
  return typeof $ref === 'string' && $id !== undefined
}

/** The first field's name, or undefined of an empty document. */
export function firstKey(doc: Doc): string | undefined {
  for (const key in doc) return key
  return undefined
}

/** True of a value with more levels of documents and arrays than may be stored. */
export function isTooDeep(value: unknown, levels = MAX_DEPTH): boolean {
  const inner = Array.isArray(value) ? value : isDoc(value) ? Object.values(value) : []
  return levels < 0 || inner.some((part) => isTooDeep(part, levels - 1))
}

/** Sets a field under any name, `__proto__` included. */
export function setField(doc: Doc, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(doc, key, { value, enumerable: true, writable: true, configurable: true })
  } else doc[key] = value
}

/** A copy whose documents and arrays may be altered; other values are never altered, so are shared. */
export function clone<T>(value: T): T {
  if (Array.isArray(value)) return value.map(clone) as T
  if (!isDoc(value)) return value
  const copy: Doc = {}
  for (const key of Object.keys(value)) setField(copy, key, clone(value[key]))
  return copy as T
}
