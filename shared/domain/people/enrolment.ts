import * as z from 'zod'
import { Id, Instant } from '../../kernel/fields.ts'
import { defineLifecycle, statesOf } from '../../kernel/lifecycle.ts'
import { timelineOf } from '../../kernel/timeline.ts'
import { AreaCode } from '../area/area.ts'
import { PersonName } from './person.ts'

/** A resident says where they live; the community confirms it. */
export const enrolmentLifecycle = defineLifecycle({
  initial: 'waiting',
  states: {
    waiting: { zh: '等待社区核实' },
    admitted: { zh: '已核实' },
    declined: { zh: '未通过' },
    cancelled: { zh: '本人已取消' },
  },
  moves: {
    admit: { zh: '核实通过', from: ['waiting'], to: 'admitted' },
    decline: { zh: '不予通过', from: ['waiting'], to: 'declined' },
    cancel: { zh: '取消登记', from: ['waiting'], to: 'cancelled' },
  },
})

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
