import { createHash } from 'node:crypto'

/** SHA-256 of a value's JSON with its keys in order, so that equal values have equal hashes wherever they were kept. */
export const textHash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value, inOrder)).digest('hex')

const inOrder = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
