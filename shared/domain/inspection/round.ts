import * as z from 'zod'
import { Day, Id, Instant, line } from '../../kernel/fields.ts'
import { statesOf } from '../../kernel/lifecycle.ts'
import { timelineOf } from '../../kernel/timeline.ts'
import { AreaCode } from '../area/area.ts'
import { departmentNames } from '../people/role.ts'
import { roundLifecycle, type VisitState, visitStates } from './round-lifecycle.ts'

export const RoundTitle = line('安排名称', 30)
export const RoundDepartments = z
  .array(z.enum(departmentNames))
  .min(1)
  .max(departmentNames.length)
  .meta({ title: '参加部门' })
export const SecondShare = z.int().min(0).max(50).meta({ title: '复看比例' })

/** 考核安排: which shops are to be looked at, by which departments, by when. Several departments look together. */
export const Round = z.object({
  id: Id,
  councilId: Id,
  area: AreaCode,
  title: RoundTitle,
  dueOn: Day,
  departments: RoundDepartments,
  state: z.enum(statesOf(roundLifecycle)),
  timeline: timelineOf(roundLifecycle),
  /** Percent of the visits that are looked at a second time. */
  secondShare: SecondShare,
  /** Draws which of them; kept, so that the draw can be done again and seen to be fair. */
  seed: z.int().nonnegative(),
  /** Counters: visits planned, less those of shops that closed; of them handed in by all; of the second looks the same. */
  shops: z.int().nonnegative(),
  done: z.int().nonnegative(),
  seconds: z.object({ wanted: z.int().nonnegative(), done: z.int().nonnegative() }),
  at: Instant,
  version: z.int(),
})
export type Round = z.infer<typeof Round>

/** One shop of a round; its id is `round:shop`. */
export const Visit = z.object({
  id: z.string(),
  roundId: Id,
  shopId: Id,
  councilId: Id,
  area: AreaCode,
  shopNumber: z.string(),
  shopName: z.string(),
  address: z.string(),
  dueOn: Day,
  departments: RoundDepartments,
  /** Of them, those that have handed in. */
  done: z.array(z.enum(departmentNames)),
  state: z.enum(Object.keys(visitStates) as [VisitState, ...VisitState[]]),
  /** The first look, from its first part on. */
  inspectionId: Id.nullable(),
  /** Who took part in the first look; none of them does the second. */
  authors: z.array(Id),
  second: z.object({ wanted: z.boolean(), inspectionId: Id.nullable() }),
  /** Whom it waits for now: departments, each with `second:` before it when a second look is due. */
  waitsFor: z.array(z.string()),
  /** Its place on a day's list: soonest due first, then from door to door. */
  order: z.string(),
  version: z.int(),
})
export type Visit = z.infer<typeof Visit>

export const visitId = (roundId: string, shopId: string) => `${roundId}:${shopId}`
