import * as z from 'zod'
import { Id, Instant, line } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { ways } from './presence.ts'

export const LeaveReason = line('来不了的原因', 60)

export const Way = z.enum(Object.keys(ways) as [keyof typeof ways, ...(keyof typeof ways)[]])

/** What one seat said to the call of one meeting, and whether it was there. */
export const Attendance = z.object({
  /** `meeting:seat`, so that the database itself keeps one for each. */
  id: z.string(),
  meetingId: Id,
  seatId: Id,
  councilId: Id,
  area: AreaCode,
  /** Which call of the meeting it answers; what was said to an earlier one counts no more. */
  call: z.int().positive(),
  /** Null: nothing was said. */
  comes: z.boolean().nullable(),
  because: LeaveReason.nullable(),
  /** Null: not there. */
  way: Way.nullable(),
  at: Instant.nullable(),
  /** The sheet that was signed. */
  photoId: Id.nullable(),
  /** Who sat there then; null: they asked to be forgotten. */
  personId: Id.nullable(),
  version: z.int(),
})
export type Attendance = z.infer<typeof Attendance>

export const attendanceId = (meetingId: string, seatId: string): string => `${meetingId}:${seatId}`

/** Seats of a meeting in numbers; `absent` neither came nor asked for leave. */
export const AttendanceNumbers = z.object({
  invited: z.int().nonnegative(),
  present: z.int().nonnegative(),
  excused: z.int().nonnegative(),
  absent: z.int().nonnegative(),
})
export type AttendanceNumbers = z.infer<typeof AttendanceNumbers>

/** A year of one seat's meetings that were minuted; its id is `seat:year`. */
export const SeatYear = z.object({
  id: z.string(),
  invited: z.int().nonnegative(),
  present: z.int().nonnegative(),
  excused: z.int().nonnegative(),
  version: z.int(),
})
export const seatYearId = (seatId: string, year: number): string => `${seatId}:${year}`
