import type { RecordDay, RecordDayHead } from './day.ts'
import type { RecordLine } from './line.ts'

/** Numbers are padded, so that ids sort as numbers do. */
export const lineId = (councilId: string, no: number): string =>
  `${councilId}:${String(no).padStart(7, '0')}`

/** A line as it is hashed: inside with a Date, on the wire with its ISO text; both make the same text. */
export type LineText = Omit<RecordLine, 'id' | 'hash' | 'version' | 'at' | 'kind'> & {
  readonly at: Date | string
  readonly kind: string
}

/** The one text of a line, keys in a fixed order; `previous` is in it, so that each hash holds all lines before. */
export const canonicalLine = (line: LineText): string =>
  JSON.stringify([
    ['councilId', line.councilId],
    ['area', line.area],
    ['no', line.no],
    ['at', new Date(line.at).toISOString()],
    ['kind', line.kind],
    ['aboutId', line.aboutId],
    ['facts', Object.entries(line.facts).sort(([a], [b]) => (a < b ? -1 : 1))],
    ['by', line.by],
    ['previous', line.previous],
  ])

/** By day and then by council, in which order a day binds them. */
export const dayHeadId = (day: string, councilId: string): string => `${day}:${councilId}`

export type DayHeadText = Omit<RecordDayHead, 'id' | 'version'>
export type DayText = Pick<RecordDay, 'id' | 'previousDay' | 'councils' | 'lines'>

/** The one text of what a day bound of a council, keys in a fixed order. */
export const canonicalDayHead = (bound: DayHeadText): string =>
  JSON.stringify([
    ['day', bound.day],
    ['councilId', bound.councilId],
    ['area', bound.area],
    ['no', bound.no],
    ['hash', bound.hash],
    ['lines', bound.lines],
  ])

/** The text that ends a day, so that its head holds its date and counts too. */
export const canonicalDay = (day: DayText): string =>
  JSON.stringify([
    ['day', day.id],
    ['previousDay', day.previousDay],
    ['councils', day.councils],
    ['lines', day.lines],
  ])
