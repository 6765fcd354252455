import * as z from 'zod'
import { rolesOf } from '../../domain/council/rights.ts'
import { MeetingText, UrgentReason } from '../../domain/meeting/meeting.ts'
import { CorrectionReason, MinuteTexts } from '../../domain/meeting/minutes.ts'
import { Id, Instant, line } from '../../kernel/fields.ts'
import type { ActionSpec } from '../action.ts'
import { councilId } from '../council/home.ts'
import { MeetingView, MinutesView, meetingId } from './views.ts'

const startsAt = z.iso.datetime({ offset: true }).meta({ title: '什么时候开' })
const urgentBecause = UrgentReason.optional()
const timeErrors = ['MEETING_PAST', 'MEETING_TOO_SOON', 'URGENT_BY_CHAIR'] as const

const convening = {
  kind: 'command',
  roles: rolesOf('convene'),
  reach: 'post',
} as const
const may = ['OUT_OF_REACH', 'SEAT_MAY_NOT', 'COUNCIL_NOT_STANDING'] as const

export const conveningActions = {
  'meeting.call': {
    ...convening,
    summary: '召集一次会议，通知每个席位',
    input: z.strictObject({ councilId, ...MeetingText.shape, startsAt, urgentBecause }),
    output: MeetingView,
    errors: [...may, ...timeErrors, 'MEETINGS_FULL', 'MOTION_NOT_OPEN', 'NOBODY_TO_INVITE'],
  },
  'meeting.move': {
    ...convening,
    summary: '会议改期，重新通知',
    input: z.strictObject({
      meetingId,
      startsAt,
      place: MeetingText.shape.place.optional(),
      reason: line('为什么改期', 100),
      urgentBecause,
    }),
    output: MeetingView,
    errors: [...may, ...timeErrors, 'MOVE_NOT_ALLOWED', 'MEETING_BEGUN', 'NOBODY_TO_INVITE'],
  },
  'meeting.cancel': {
    ...convening,
    summary: '会议不开了，说明原因',
    input: z.strictObject({ meetingId, reason: line('为什么不开了', 100) }),
    output: MeetingView,
    errors: [...may, 'MOVE_NOT_ALLOWED', 'MEETING_BEGUN'],
  },
  'meeting.code': {
    ...convening,
    kind: 'query',
    summary: '出示签到码，十分钟换一次',
    input: z.strictObject({ meetingId }),
    output: z.object({
      title: z.string(),
      scene: z.string(),
      code: z.string(),
      mime: z.string(),
      data: z.string(),
      renewsAt: Instant.meta({ description: 'When the next code is shown' }),
      came: z.int(),
      invited: z.int(),
    }),
    errors: [...may, 'SIGN_IN_CLOSED'],
  },
  'meeting.enterPresent': {
    ...convening,
    roles: rolesOf('enterPaper'),
    summary: '照纸上的签到表，记下谁到了',
    input: z.strictObject({
      meetingId,
      seatId: Id.meta({ title: '席位' }),
      photoId: Id.meta({ title: '签到表的照片' }),
    }),
    output: MeetingView,
    errors: [...may, 'SIGN_IN_CLOSED', 'SEAT_EMPTY', 'PHOTO_MISSING'],
  },
  'meeting.minute': {
    ...convening,
    summary: '记会议纪要，给大家看',
    input: z.strictObject({ meetingId, items: MinuteTexts }),
    output: MinutesView,
    errors: [...may, 'MOVE_NOT_ALLOWED', 'MEETING_NOT_BEGUN', 'MINUTES_INCOMPLETE'],
  },
  'meeting.correct': {
    ...convening,
    summary: '更正会议纪要，原来的还能看',
    input: z.strictObject({
      meetingId,
      no: z.int().positive().meta({ title: '更正的是第几稿' }),
      items: MinuteTexts,
      reason: CorrectionReason,
    }),
    output: MinutesView,
    errors: [...may, 'MOVE_NOT_ALLOWED', 'MINUTES_INCOMPLETE', 'MINUTES_UNCHANGED', 'MINUTES_FULL'],
  },
} as const satisfies Record<string, ActionSpec>
