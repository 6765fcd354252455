import * as z from 'zod'
import { Id, Instant, Period, prose } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { departmentNames } from '../people/role.ts'

export const Finding = z.strictObject({
  deduction: z.string().max(20).meta({ title: '扣分条款' }),
  points: z.int().min(0).max(100).meta({ title: '扣分' }),
  note: prose('情况说明', 200),
  photos: z.array(Id).max(3).default([]).meta({ title: '照片' }),
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

const DepartmentName = z.enum(departmentNames)

/** What one department handed in of a visit: the items it scored, by whom, when. */
export const InspectionPart = z.object({
  department: DepartmentName,
  inspectorId: Id,
  /** The shop sees the post, not the person. */
  post: z.string(),
  nos: z.array(z.int()),
  at: Instant,
})
export type InspectionPart = z.infer<typeof InspectionPart>

/**
 * One visit: scored under one edition, once, and never scored again under another. A joint visit is handed in by
 * several departments, each its own items; it has a score, and counts, when the last of them has handed in.
 */
export const Inspection = z.object({
  id: Id,
  shopId: Id,
  councilId: Id,
  area: AreaCode,
  editionId: z.string(),
  /** The month it counts in; that of its last part. */
  period: Period,
  /** `first` counts in the month; `second` is a blind second look at the same shop, for comparison only. */
  kind: z.enum(['first', 'second']),
  /** The planned visit it answers, `round:shop`; null for one that nobody planned. */
  visitId: z.string().nullable(),
  /** Who has to hand in. */
  departments: z.array(DepartmentName).min(1),
  parts: z.array(InspectionPart).min(1),
  results: z.array(ItemResult),
  /** Findings given back by an appeal, by their deduction. */
  restored: z.array(z.object({ deduction: z.string(), appealId: z.string(), at: Instant })),
  /** Null until every department has handed in. Follows `restored`. */
  score: Score.nullable(),
  /** While true, other inspectors do not see it: a blind second look is still to come. */
  sealed: z.boolean(),
  at: Instant,
  version: z.int(),
})
export type Inspection = z.infer<typeof Inspection>

/** Whether someone scored in this visit; they decide nothing about it afterwards. */
export const scoredBy = ({ parts }: Pick<Inspection, 'parts'>, personId: string): boolean =>
  parts.some(({ inspectorId }) => inspectorId === personId)

/** The results without the findings that an appeal gave back: what the score is reckoned from. */
export const effective = ({
  results,
  restored,
}: Pick<Inspection, 'results' | 'restored'>): ItemResult[] =>
  results.map((result) => ({
    ...result,
    findings: result.findings.filter(
      ({ deduction }) => !restored.some((given) => given.deduction === deduction),
    ),
  }))
