import type { Document } from 'mongodb'
import { AppError } from '#shared/kernel/errors.ts'

/** How a list is ordered: by one field, ties by id, so that a page can go on where the last one ended. */
export type Order = { readonly by: string; readonly direction: 1 | -1 }

type Mark = { readonly value: string | number | null; readonly date: boolean; readonly id: string }

export function markOf(row: Document, { by }: Order): string {
  const value: unknown = by === '_id' ? row._id : row[by]
  const date = value instanceof Date
  const mark = [date ? value.getTime() : value, date, row._id]
  return Buffer.from(JSON.stringify(mark)).toString('base64url')
}

/**
 * The filters for what comes after a mark, to be asked one after another until the page is full: from the mark's value
 * on, a stretch of the index; then, where values fall, the rows that have none. @throws INVALID_INPUT for a mark that
 * we did not make
 */
export function afterMark(cursor: string, { by, direction }: Order): Document[] {
  const { value, date, id } = readMark(cursor)
  const past = direction === 1 ? '$gt' : '$lt'
  if (by === '_id') return [{ _id: { [past]: id } }]
  const at = date && typeof value === 'number' ? new Date(value) : value
  const tie = { [by]: at, _id: { [past]: id } }
  if (at === null) return direction === 1 ? [tie, { [by]: { $ne: null } }] : [tie]
  const onward = { [by]: { [`${past}e`]: at }, $or: [{ [by]: { [past]: at } }, tie] }
  return direction === 1 ? [onward] : [onward, { [by]: null }]
}

function readMark(cursor: string): Mark {
  try {
    const [value, date, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    const plain = value === null || typeof value === 'string' || typeof value === 'number'
    if (plain && typeof id === 'string') return { value, date: date === true, id }
  } catch {
    // fall through: not one of ours
  }
  throw new AppError('INVALID_INPUT', { field: 'after', message: '翻页位置已失效，请从头看起' })
}
