import * as z from 'zod'
import { Id, Instant, line } from '../../kernel/fields.ts'
import { statesOf } from '../../kernel/lifecycle.ts'
import { timelineOf } from '../../kernel/timeline.ts'
import { AreaCode } from '../area/area.ts'
import { meetingLifecycle } from './lifecycle.ts'
import { mostPoints } from './limits.ts'

/** One thing on the table: a motion of the council, or something else that has a name. */
export const AgendaPoint = z.object({
  motionId: Id.nullable().meta({ title: '哪个议题' }),
  title: line('要议的事', 60),
})
export type AgendaPoint = z.infer<typeof AgendaPoint>

export const MeetingText = z.object({
  title: line('会议名称', 40),
  place: line('在哪里开', 60),
  agenda: z
    .array(AgendaPoint.strict().extend({ motionId: AgendaPoint.shape.motionId.default(null) }))
    .min(1)
    .max(mostPoints)
    .meta({ title: '议程' }),
})

/** Why it cannot wait for the days of notice. */
export const UrgentReason = line('为什么等不及', 100)

/** A meeting of a council: called ahead, moved or cancelled, held and minuted. */
export const Meeting = z.object({
  id: Id,
  councilId: Id,
  area: AreaCode,
  title: MeetingText.shape.title,
  place: MeetingText.shape.place,
  startsAt: Instant,
  agenda: z.array(AgendaPoint),
  /** In whose name: a post. */
  calledBy: z.string(),
  calledAt: Instant,
  /** How many times it was called: each move calls it anew, and what was said to the call before counts no more. */
  calls: z.int().positive(),
  /** An extraordinary meeting (临时会议), called with less notice than the charter asks; null: in good time. */
  urgentBecause: UrgentReason.nullable(),
  /** Seats that somebody sat on when it was called. */
  invited: z.array(Id),
  /** How many have signed in, by both ways. */
  came: z.int().nonnegative(),
  state: z.enum(statesOf(meetingLifecycle)),
  timeline: timelineOf(meetingLifecycle),
  /** Called and neither over nor cancelled, for the index. */
  ahead: z.boolean(),
  /** The number of the latest minutes; null: none yet. */
  minutesNo: z.int().positive().nullable(),
  reminded: z.boolean(),
  /** When the clock has something to do with it; null: no more. */
  wakeAt: Instant.nullable(),
  version: z.int(),
})
export type Meeting = z.infer<typeof Meeting>
