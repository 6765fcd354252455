import * as z from 'zod'
import { Day, Id, Instant, prose } from '../../kernel/fields.ts'

/** What is to be done about a motion: by whom, and by when. */
export const MeasureText = z.object({
  text: prose('措施', 200, 1),
  /** The seat that owns it. */
  seatId: Id.meta({ title: '由谁办' }),
  dueOn: Day.meta({ title: '哪天办完' }),
})
export type MeasureText = z.infer<typeof MeasureText>

/** A measure as it stands; `no` counts from 1 within its motion. */
export const Measure = MeasureText.extend({
  no: z.int().positive(),
  doneAt: Instant.nullable(),
})
export type Measure = z.infer<typeof Measure>
