import * as z from 'zod'
import { Id, Instant, Period, prose } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { departmentNames } from '../people/role.ts'

export const Finding = z.strictObject({
  deduction: z.string().max(20).meta({ title: '扣分条款' }),
  points: z.int().min(0).max(100).meta({ title: '扣分' }),
  note: prose('情况说明', 200),
})
export type Finding = z.infer<typeof Finding>

/** What an inspector says of one item: it does not apply, or which deductions were found. */
export const ItemResult = z.strictObject({
  no: z.int().min(1).max(99).meta({ title: '考核项' }),
  applies: z.boolean().meta({ title: '是否适用' }),
  findings: z.array(Finding).max(20).meta({ title: '扣分' }),
})
export type ItemResult = z.infer<typeof ItemResult>

export const Score = z.object({
  /** Points kept, of the points that apply. */
  kept: z.int(),
  applicable: z.int(),
  /** 0–100, two decimals at most: kept ÷ applicable × 100, or the veto cap if lower. */
  score: z.number(),
  vetoed: z.boolean(),
  categories: z.array(
    z.object({ id: z.string(), title: z.string(), kept: z.int(), applicable: z.int() }),
  ),
})
export type Score = z.infer<typeof Score>

/** One visit: scored under one edition, once, and never scored again under another. */
export const Inspection = z.object({
  id: Id,
  shopId: Id,
  councilId: Id,
  area: AreaCode,
  editionId: z.string(),
  period: Period,
  results: z.array(ItemResult),
  score: Score,
  inspectorId: Id,
  department: z.enum(departmentNames),
  /** The shop sees the post, not the person. */
  inspectorPost: z.string(),
  at: Instant,
  version: z.int(),
})
export type Inspection = z.infer<typeof Inspection>
