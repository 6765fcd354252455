import * as z from 'zod'
import { reminders } from '../../kernel/due.ts'
import { Id, Instant } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { MeasureText } from './measure.ts'

/** A measure that somebody still has to do, as a row of its own, so that what is due first is an index. Its id is `motion:no`. */
export const OpenMeasure = MeasureText.extend({
  id: z.string(),
  motionId: Id,
  no: z.int().positive(),
  councilId: Id,
  area: AreaCode,
  /** The motion's. */
  title: z.string(),
  dueAt: Instant,
  remind: z.enum(reminders),
  remindAt: Instant.nullable(),
  version: z.int(),
})
export type OpenMeasure = z.infer<typeof OpenMeasure>
