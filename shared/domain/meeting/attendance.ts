import * as z from 'zod'
import { Id, Instant, line } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'

export const LeaveReason = line('来不了的原因', 60)

/** How somebody was known to be there: by the code at the place, or by the sheet of paper that they signed. */
export const ways = { scan: '扫码签到', paper: '纸上签到' } as const
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

/** How a seat stands to a meeting: there, excused, said to come, or nothing heard. */
export const presences = {
  present: '到了',
  excused: '请假',
  coming: '说来',
  unheard: '还没回',
} as const
export type Presence = keyof typeof presences
export const presenceNames = Object.keys(presences) as [Presence, ...Presence[]]

type Said = Pick<Attendance, 'call' | 'comes' | 'way'>

/** Whoever came is there, whatever they had said before. */
export function presenceOf(row: Said | undefined, calls: number): Presence {
  if (!row || row.call !== calls) return 'unheard'
  if (row.way !== null) return 'present'
  if (row.comes === null) return 'unheard'
  return row.comes ? 'coming' : 'excused'
}

/** Seats of a meeting in numbers; `absent` neither came nor asked for leave. */
export const AttendanceNumbers = z.object({
  invited: z.int().nonnegative(),
  present: z.int().nonnegative(),
  excused: z.int().nonnegative(),
  absent: z.int().nonnegative(),
})
export type AttendanceNumbers = z.infer<typeof AttendanceNumbers>

export function countPresences(all: readonly Presence[]): AttendanceNumbers {
  const of = (wanted: Presence) => all.filter((one) => one === wanted).length
  const [present, excused] = [of('present'), of('excused')]
  return { invited: all.length, present, excused, absent: all.length - present - excused }
}

/** A year of one seat's meetings that were minuted; its id is `seat:year`. */
export const SeatYear = z.object({
  id: z.string(),
  invited: z.int().nonnegative(),
  present: z.int().nonnegative(),
  excused: z.int().nonnegative(),
  version: z.int(),
})
export const seatYearId = (seatId: string, year: number): string => `${seatId}:${year}`
