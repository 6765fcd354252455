import * as z from 'zod'
import { AppError } from '../../kernel/errors.ts'
import { periodAfter } from '../../kernel/period.ts'
import { firstOf, followUpOf, isFollowUp } from './rounds.ts'
import { kindRow, type SubjectKind } from './subject-kinds.ts'

/** A month, what happens once, or the follow-up of one of them. */
export const Round = z
  .string()
  .regex(/^(20\d\d-(0[1-9]|1[0-2])|once)\+?$/)
  .meta({ title: '轮次' })

/** The same kind of round one month (or so many) before; null where there is none. */
export function roundBefore(kind: SubjectKind, round: string, months = 1): string | null {
  if (kindRow(kind).round.every !== 'month') return null
  const before = periodAfter(firstOf(round), -months)
  return isFollowUp(round) ? followUpOf(before) : before
}

/** Where a list goes on, with what the next place depends on; a reader who forges it misleads only themselves. */
type Mark = { readonly seen: number; readonly place: number; readonly bound: number }

const unseen: Mark = { seen: 0, place: 0, bound: Number.POSITIVE_INFINITY }

export const writeMark = ({ seen, place, bound }: Mark, cursor: string) =>
  `${seen}.${place}.${bound}.${cursor}`

/** @throws INVALID_INPUT for a mark that we did not make */
export function readMark(mark: string | undefined): { mark: Mark; cursor: string | undefined } {
  if (mark === undefined) return { mark: unseen, cursor: undefined }
  const parts = /^(\d{1,9})\.(\d{1,9})\.(\d{1,5})\.([\w-]+)$/.exec(mark)
  if (!parts)
    throw new AppError('INVALID_INPUT', { field: 'after', message: '翻页位置已失效，请从头看起' })
  const [seen = 0, place = 0, bound = 0] = parts.slice(1, 4).map(Number)
  return { mark: { seen, place, bound }, cursor: parts[4] }
}

/** Places of the next bounds, best first: who has the same bound shares a place, and the one after skips what was shared. */
export function placesOf(bounds: readonly number[], mark: Mark): { places: number[]; mark: Mark } {
  const places: number[] = []
  let next = mark
  for (const bound of bounds) {
    const seen = next.seen + 1
    next = { seen, bound, place: bound === next.bound ? next.place : seen }
    places.push(next.place)
  }
  return { places, mark: next }
}
