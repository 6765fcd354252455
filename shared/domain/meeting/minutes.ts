import * as z from 'zod'
import { Id, Instant, line, prose } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { AttendanceNumbers } from './attendance.ts'
import { mostPoints } from './limits.ts'
import { AgendaPoint } from './meeting.ts'

export const MinuteText = z.object({
  text: prose('议了什么', 1000, 1),
  /** Null: nothing was decided. It does not replace a vote. */
  decision: prose('定了什么', 300, 1).nullable(),
})
export const MinuteTexts = z
  .array(MinuteText.strict())
  .min(1)
  .max(mostPoints)
  .meta({ title: '纪要' })

export const CorrectionReason = line('为什么更正', 100)

/** One version of a meeting's minutes; none is written over. */
export const Minutes = z.object({
  /** `minutesId`. */
  id: z.string(),
  meetingId: Id,
  councilId: Id,
  area: AreaCode,
  no: z.int().positive(),
  items: z.array(AgendaPoint.extend(MinuteText.shape)),
  /** Why it was put right; null: the first. */
  reason: CorrectionReason.nullable(),
  /** As it was counted when the first was written. */
  attendance: AttendanceNumbers,
  /** SHA-256 of `minutesText`. */
  textHash: z.string(),
  /** In whose name: a post. */
  by: z.string(),
  at: Instant,
  version: z.int(),
})
export type Minutes = z.infer<typeof Minutes>

export const minutesId = (meetingId: string, no: number): string => `${meetingId}:${no}`

type Item = z.infer<typeof AgendaPoint> & z.infer<typeof MinuteText>

/** The one text that is hashed: every point in order, with all its words. */
export const minutesText = (items: readonly Item[]): string =>
  JSON.stringify(
    items.map(({ motionId, title, text, decision }) => [motionId, title, text, decision]),
  )
