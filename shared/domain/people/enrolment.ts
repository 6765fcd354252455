import * as z from 'zod'
import { Id, Instant } from '../../kernel/fields.ts'
import { statesOf } from '../../kernel/lifecycle.ts'
import { timelineOf } from '../../kernel/timeline.ts'
import { AreaCode } from '../area/area.ts'
import { enrolmentLifecycle } from './enrolment-lifecycle.ts'
import { PersonName } from './person.ts'

export const Enrolment = z.object({
  id: Id,
  personId: Id,
  name: PersonName,
  area: AreaCode,
  /** Building and door, so that the secretary can check; shown to nobody else. */
  address: z.string().max(60),
  state: z.enum(statesOf(enrolmentLifecycle)),
  timeline: timelineOf(enrolmentLifecycle),
  createdAt: Instant,
  version: z.int(),
})
export type Enrolment = z.infer<typeof Enrolment>
