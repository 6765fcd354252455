import * as z from 'zod'
import type { Counts } from '../../kernel/counts.ts'
import { Id } from '../../kernel/fields.ts'
import { statesOf } from '../../kernel/lifecycle.ts'
import { AreaCode } from '../area/area.ts'
import { councilKindNames } from '../council/kinds.ts'
import { hasResult, motionLifecycle } from './lifecycle.ts'
import type { Motion } from './motion.ts'

const Sums = {
  /** That others could or can see, however they ended. */
  motions: z.int(),
  /** With a result that stands. */
  resolved: z.int(),
  /** First answers to firms' calls … */
  firstAnswers: z.int(),
  /** … and those of them that came in time. */
  onTime: z.int(),
}

/** What a council's motions come to; its id is the council's. */
export const CouncilMotionTally = z.object({
  id: Id,
  area: AreaCode,
  states: z.partialRecord(z.enum(statesOf(motionLifecycle)), z.int()),
  ...Sums,
  /** Firms' calls without a first answer. */
  awaited: z.int(),
  version: z.int(),
})
export type CouncilMotionTally = z.infer<typeof CouncilMotionTally>

/** The same of all councils of a kind in an area and below it; its id is `area:kind`. */
export const AreaMotionTally = z.object({
  id: z.string(),
  area: AreaCode,
  kind: z.enum(councilKindNames),
  /** Councils that have had a motion. */
  councils: z.int(),
  ...Sums,
  version: z.int(),
})
export type AreaMotionTally = z.infer<typeof AreaMotionTally>

export const areaMotionTallyId = (area: string, kind: AreaMotionTally['kind']) => `${area}:${kind}`

type Counted = Pick<Motion, 'check' | 'state' | 'awaited' | 'firstAnswer'>

/** What one motion adds to its council; nothing while others cannot see it. */
export function motionCounts({ check, state, awaited, firstAnswer }: Counted): Counts {
  if (check !== 'passed') return {}
  return {
    [`states.${state}`]: 1,
    motions: 1,
    resolved: Number(hasResult(state)),
    firstAnswers: Number(firstAnswer !== null),
    onTime: Number(firstAnswer?.onTime === true),
    awaited: Number(awaited),
  }
}
