import * as z from 'zod'
import { Id, Instant, Period } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'

/** A council's month in numbers, kept as inspections happen; its id is `council:period`. */
export const CouncilMonth = z.object({
  id: z.string(),
  councilId: Id,
  area: AreaCode,
  period: Period,
  inspections: z.int().nonnegative(),
  /** Shops inspected at least once. */
  shops: z.int().nonnegative(),
  /** Sum of inspection scores, hundredths of a point. */
  total: z.int().nonnegative(),
  /** Points kept of points applicable over all its inspections, by item number. */
  items: z.record(z.string(), z.object({ kept: z.int(), applicable: z.int() })),
  /** When it was closed: its standings are frozen from then on. */
  closedAt: Instant.nullable(),
  version: z.int(),
})
export type CouncilMonth = z.infer<typeof CouncilMonth>

export const councilMonthId = (councilId: string, period: string) => `${councilId}:${period}`
