import * as z from 'zod'
import { Inspection } from '../domain/inspection/inspection.ts'
import { departmentNames } from '../domain/people/role.ts'
import { Correction } from '../domain/standing/correction.ts'
import { ListEntry, MonthList } from '../domain/standing/month-list.ts'
import { partNames } from '../domain/standing/parts.ts'
import { Standing } from '../domain/standing/standing.ts'
import { Day, Id, Instant, Period } from '../kernel/fields.ts'

export const councilId = Id.meta({ title: '理事会' })
export const shopId = Id.meta({ title: '店铺' })
export const period = Period.meta({ title: '月份' })

/** What it would be by now, beside what was frozen. */
export const CorrectedView = Standing.pick({ score: true, grade: true }).extend({
  because: z.string(),
  at: Instant,
})

export const StandingRow = Standing.pick({
  shopId: true,
  shopName: true,
  shopNumber: true,
  score: true,
  grade: true,
  rank: true,
  stars: true,
}).extend({
  inspections: z.int(),
  ratings: z.int(),
  correction: CorrectedView.nullable(),
})

/** How far a council's month is. */
export const MonthState = z.object({
  state: z.enum(['open', 'over', 'closed', 'withdrawn', 'none']).meta({
    description:
      'Under way; over and to be closed; closed; closed and no longer shown to the public; over and nothing was seen in it',
  }),
  closesAt: Instant.meta({ description: 'When it is closed at the latest, if somebody scored' }),
  may: z.array(z.enum(['close', 'award', 'export', 'heat'])),
})

export const ListView = MonthList.pick({
  period: true,
  publishedOn: true,
  redUntil: true,
  blackUntil: true,
  counts: true,
}).extend({
  red: z.array(ListEntry.extend({ correction: CorrectedView.nullable() })),
  black: z.array(ListEntry.extend({ correction: CorrectedView.nullable() })),
  /** What day it is where the lists are kept: days left are counted from it, not from a phone's clock. */
  today: Day,
  /** Whether the public still sees it; who looks longer, looks at history. */
  redPublic: z.boolean(),
  blackPublic: z.boolean(),
})

export const CountsView = MonthList.shape.counts

export const PartView = z.object({
  part: z.enum(partNames),
  weight: z.int(),
  score: z.number(),
  count: z.int(),
  counts: z.boolean(),
})

const VisitView = Inspection.pick({ id: true, at: true }).extend({
  score: z.number(),
  vetoed: z.boolean(),
  by: z.array(z.enum(departmentNames)),
})

/** A lost point of one of the month's visits. */
const CostView = z.object({
  inspectionId: Id,
  no: z.int(),
  title: z.string(),
  rule: z.string(),
  points: z.int(),
  restored: z.boolean(),
})

export const ReasonsView = z.object({
  shopId: Id,
  shopName: z.string(),
  shopNumber: z.string(),
  councilId: Id,
  ...Standing.pick({ period: true, score: true, grade: true, rank: true, stars: true }).shape,
  closedAt: Instant.nullable(),
  editionTitle: z.string(),
  redLine: z.int(),
  why: z.string(),
  missing: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('nothing') }),
    z.object({ kind: z.literal('rechecks'), failed: z.int() }),
    z.object({ kind: z.literal('samples'), inspections: z.int() }),
    z.object({ kind: z.literal('points'), points: z.number() }),
  ]),
  parts: z.array(PartView),
  failedRechecks: z.int(),
  corrections: z.array(Correction.pick({ because: true, before: true, after: true, at: true })),
  /** For those who see the shop's inspections. */
  details: z.object({ visits: z.array(VisitView), costs: z.array(CostView) }).nullable(),
  may: z.array(z.enum(['award', 'trend'])),
})
