import * as z from 'zod'
import { LeaveReason } from '../../domain/meeting/attendance.ts'
import { signInPattern } from '../../domain/meeting/sign-in.ts'
import { Seat } from '../../domain/people/grant.ts'
import { bodies } from '../../domain/people/seats.ts'
import { Cursor, Id, page } from '../../kernel/fields.ts'
import type { ActionSpec } from '../action.ts'
import { councilId } from '../council/home.ts'
import { MeetingCard, MeetingView, MinutesView, meetingId, NoticeView } from './views.ts'

const ofAll = { kind: 'query', roles: 'everyone', reach: 'neighbourhood' } as const
const ofSeats = { roles: bodies, reach: 'post' } as const

export const attendingActions = {
  'meeting.list': {
    ...ofAll,
    summary: '看理事会的会：要开的在先，开过的在后',
    input: z.strictObject({ councilId, after: Cursor.optional() }),
    output: page(MeetingCard).extend({
      coming: z.array(MeetingCard).meta({ description: 'On the first page alone, soonest first' }),
      council: z.string(),
      mayCall: z.boolean(),
      ...NoticeView,
      mayCallUrgent: z.boolean(),
    }),
    errors: ['OUT_OF_REACH'],
  },
  'meeting.get': {
    ...ofAll,
    summary: '看一次会：议程、到会情况、我要做什么',
    input: z.strictObject({ meetingId }),
    output: MeetingView,
    errors: ['OUT_OF_REACH'],
  },
  'meeting.minutes': {
    ...ofAll,
    summary: '看会议纪要，和更正以前的',
    input: z.strictObject({ meetingId, no: z.int().positive().optional() }),
    output: MinutesView,
    errors: ['OUT_OF_REACH'],
  },
  'meeting.attendance': {
    ...ofAll,
    summary: '看一年里各席位到会的次数',
    input: z.strictObject({
      councilId,
      year: z.int().min(2020).max(2100).optional().meta({ title: '年份' }),
    }),
    output: z.object({
      year: z.int(),
      seats: z.array(
        z.object({
          seatId: Id,
          seat: Seat,
          unitName: z.string(),
          name: z.string(),
          invited: z.int().meta({ description: 'Meetings that were minuted in that year' }),
          present: z.int(),
          excused: z.int(),
        }),
      ),
    }),
    errors: ['OUT_OF_REACH'],
  },
  'meeting.reply': {
    ...ofSeats,
    kind: 'command',
    summary: '说来不来，来不了的请假',
    input: z.strictObject({
      meetingId,
      seatId: Id.meta({ title: '席位' }),
      comes: z.boolean().meta({ title: '来不来' }),
      because: LeaveReason.optional(),
    }),
    output: MeetingView,
    errors: ['OUT_OF_REACH', 'SEAT_NOT_YOURS', 'REPLY_OVER'],
  },
  'meeting.signIn': {
    ...ofSeats,
    kind: 'command',
    summary: '到场签到',
    input: z.strictObject({
      meetingId,
      code: z.string().trim().toUpperCase().regex(signInPattern).meta({ title: '签到码' }),
    }),
    output: MeetingView,
    errors: ['OUT_OF_REACH', 'SIGN_IN_CLOSED', 'SIGN_IN_CODE_OLD', 'SEAT_NOT_YOURS'],
  },
  'meeting.duties': {
    ...ofSeats,
    kind: 'query',
    summary: '看我要去的会',
    input: z.strictObject({}),
    output: z.array(
      MeetingCard.extend({
        council: z.string(),
        presence: MeetingView.shape.mine.element.shape.presence,
      }),
    ),
    errors: [],
  },
} as const satisfies Record<string, ActionSpec>
