import * as z from 'zod'
import { Day, Id } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { Hash } from './line.ts'

/** One day of all records: its head holds the heads of the councils that changed and the day before, and so all before. */
export const RecordDay = z.object({
  id: Day,
  /** The last day before on which something changed; null: this is the first. */
  previousDay: Day.nullable(),
  /** That day's head. */
  previous: Hash,
  /** Councils that changed. */
  councils: z.int().nonnegative(),
  /** Lines that were bound, of all of them. */
  lines: z.int().nonnegative(),
  head: Hash,
  /** The council that was bound last; closing goes on after it. */
  lastCouncil: z.string(),
  /** Nothing is added any more. */
  closed: z.boolean(),
  version: z.int(),
})
export type RecordDay = z.infer<typeof RecordDay>

/** Where a council's record stood when a day was closed. */
export const RecordDayHead = z.object({
  /** `dayHeadId`. */
  id: z.string(),
  day: Day,
  councilId: Id,
  area: AreaCode,
  /** Of the last line of the day, as is the hash. */
  no: z.int().positive(),
  hash: Hash,
  /** Lines since the council was bound before. */
  lines: z.int(),
  version: z.int(),
})
export type RecordDayHead = z.infer<typeof RecordDayHead>
