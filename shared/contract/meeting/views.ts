import * as z from 'zod'
import { AttendanceNumbers, LeaveReason, Way } from '../../domain/meeting/attendance.ts'
import { meetingMoves } from '../../domain/meeting/lifecycle.ts'
import { Meeting } from '../../domain/meeting/meeting.ts'
import { Minutes } from '../../domain/meeting/minutes.ts'
import { presenceNames } from '../../domain/meeting/presence.ts'
import { Seat } from '../../domain/people/grant.ts'
import { Day, Id, Instant } from '../../kernel/fields.ts'

export const meetingId = Id.meta({ title: '会议' })

export const MeetingCard = Meeting.pick({
  id: true,
  councilId: true,
  title: true,
  place: true,
  startsAt: true,
  state: true,
  minutesNo: true,
}).extend({
  urgent: z.boolean().meta({ description: 'An extraordinary meeting (临时会议)' }),
  points: z.int().meta({ description: 'How many points are on the agenda' }),
})

const Presence = z.enum(presenceNames)

const Mine = z.object({
  seatId: Id,
  seat: Seat,
  unitName: z.string(),
  presence: Presence,
  because: LeaveReason.nullable(),
})

const RollLine = z.object({
  seatId: Id,
  seat: Seat,
  unitName: z.string(),
  name: z.string().meta({ description: 'Empty: nobody sits there, or they asked to be forgotten' }),
  presence: Presence,
  way: Way.nullable(),
})

/** How soon a meeting may be held, reckoned by the clock that judges it. */
export const NoticeView = {
  noticeDays: z.int().meta({ description: 'Of the charter' }),
  earliest: Day.meta({ description: 'The first day on which a meeting called now may be held' }),
}

export const MeetingView = MeetingCard.extend({
  area: z.string(),
  council: z.string(),
  agenda: Meeting.shape.agenda,
  calledBy: z.string(),
  calledAt: Instant,
  urgentBecause: Meeting.shape.urgentBecause,
  history: z.array(
    z.object({ move: z.enum(meetingMoves), at: Instant, reason: z.string().nullable() }),
  ),
  ...NoticeView,
  mine: z.array(Mine).meta({ description: 'The seats that the caller sits on' }),
  numbers: AttendanceNumbers,
  coming: z.int().meta({ description: 'Seats that said they would come and are not there yet' }),
  roll: z
    .array(RollLine)
    .nullable()
    .meta({ description: 'Who is there, by name; null: only members and officers read it' }),
  leaves: z
    .array(z.object({ name: z.string(), because: z.string() }))
    .meta({ description: 'Why some asked for leave: for those who convene' }),
  signInFrom: Instant,
  signInUntil: Instant,
  may: z
    .array(
      z.enum(['reply', 'signIn', 'code', 'enterPresent', 'move', 'cancel', 'minute', 'correct']),
    )
    .meta({ description: 'What the caller may do with it now' }),
})

export const MinutesView = Minutes.pick({
  meetingId: true,
  no: true,
  items: true,
  reason: true,
  attendance: true,
  textHash: true,
  by: true,
  at: true,
}).extend({
  title: z.string(),
  council: z.string(),
  councilId: Id,
  place: z.string(),
  startsAt: Instant,
  urgent: z.boolean(),
  latest: z.int(),
})
