import * as z from 'zod'
import { Day, Id, Instant } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { Hash } from './line.ts'

/** Where a council's record stands; each line moves it, so that two at once take turns. */
export const RecordHead = z.object({
  /** The council. */
  id: Id,
  area: AreaCode,
  /** Of the last line, as are hash and time. */
  no: z.int().positive(),
  hash: Hash,
  at: Instant,
  /** The number of the last line that a closed day holds; 0: none. */
  bound: z.int().nonnegative(),
  /** The day of the first line after that; null: nothing waits for a day to be closed. */
  waitsFrom: Day.nullable(),
  /** Whether something waits, for the index. */
  waits: z.boolean(),
  version: z.int(),
})
export type RecordHead = z.infer<typeof RecordHead>
