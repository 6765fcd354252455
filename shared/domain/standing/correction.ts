import * as z from 'zod'
import { Id, Instant, Period } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { StandingSamples } from './samples.ts'
import { Standing } from './standing.ts'

const Result = Standing.pick({ score: true, grade: true })

/**
 * What came after a month was closed: the frozen standing stays as it was published, and this says what it would be
 * now and why. Corrections of one standing build on one another; the last is what counts.
 */
export const Correction = z.object({
  id: Id,
  standingId: z.string(),
  councilId: Id,
  shopId: Id,
  area: AreaCode,
  period: Period,
  /** Counts the corrections of one standing, so that each builds on the one before even when two are decided at once. */
  no: z.int().positive(),
  /** `申诉成立：第1项“包卫生”补回 3 分`. */
  because: z.string(),
  before: Result,
  after: Result,
  /** The samples as they stand after it. */
  samples: StandingSamples,
  at: Instant,
  version: z.int(),
})
export type Correction = z.infer<typeof Correction>
