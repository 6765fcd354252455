import * as z from 'zod'
import { Inspection, InspectionPart, ItemResult, Score } from '../domain/inspection/inspection.ts'
import { witnesses } from '../domain/people/circles.ts'
import { departmentNames } from '../domain/people/role.ts'
import { Cursor, Id, page } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'
import { agreementActions, mutualActions } from './mutual.ts'
import { roundActions, VisitId } from './rounds.ts'

const shopId = Id.meta({ title: '店铺' })

const InspectionCard = Inspection.pick({ id: true, shopId: true, at: true, kind: true }).extend({
  score: Score.nullable().meta({ description: 'Null until every department has handed in' }),
  /** Who looked: posts and departments, never persons. */
  by: z.array(z.object({ post: z.string(), department: z.enum(departmentNames) })),
  /** Departments that have not handed in yet. */
  waiting: z.array(z.enum(departmentNames)),
})

/** Every lost point with its reason, as the shop reads it. */
const LostPoint = z.object({
  no: z.int(),
  title: z.string(),
  deduction: z.string(),
  rule: z.string(),
  points: z.int(),
  note: z.string(),
  photos: z.array(Id),
  veto: z.boolean(),
  rectifyHours: z.int(),
  restored: z.boolean().meta({ description: 'Given back after an appeal' }),
})

const InspectionView = InspectionCard.extend({
  shopName: z.string(),
  editionTitle: z.string(),
  parts: z
    .array(InspectionPart.omit({ inspectorId: true }))
    .meta({ description: 'What each department handed in, and when' }),
  lost: z.array(LostPoint),
  items: z.array(
    z.object({
      no: z.int(),
      title: z.string(),
      points: z.int(),
      kept: z.int(),
      applies: z.boolean(),
      judged: z.boolean(),
    }),
  ),
})

export const inspectionActions = {
  'inspection.record': {
    summary: '考核一家店，逐项评分',
    kind: 'command',
    roles: ['inspector'],
    reach: 'post',
    input: z.strictObject({
      shopId,
      visitId: VisitId.optional(),
      results: z.array(ItemResult).min(1).max(99).meta({ title: '考核结果' }),
    }),
    output: InspectionView,
    errors: [
      'OUT_OF_REACH',
      'SHOP_CLOSED',
      'VISIT_CANCELLED',
      'VISIT_NOT_YOURS',
      'VISIT_DONE',
      'SECOND_NOT_BY_THE_SAME',
      'ITEM_MISSING',
      'ITEM_NOT_YOURS',
      'DEDUCTION_UNKNOWN',
      'DEDUCTION_OUT_OF_RANGE',
      'PHOTO_REQUIRED',
      'PHOTO_MISSING',
      'NOTHING_APPLIES',
    ],
  },
  'inspection.list': {
    summary: '看一家店的历次考核',
    kind: 'query',
    roles: witnesses,
    reach: 'post',
    input: z.strictObject({ shopId, after: Cursor.optional() }),
    output: page(InspectionCard),
    errors: [],
  },
  'inspection.get': {
    summary: '看一次考核：每一分扣在哪里、为什么',
    kind: 'query',
    roles: witnesses,
    reach: 'post',
    input: z.strictObject({ inspectionId: Id.meta({ title: '考核记录' }) }),
    output: InspectionView,
    errors: ['OUT_OF_REACH'],
  },
  ...roundActions,
  ...agreementActions,
  ...mutualActions,
} as const satisfies Record<string, ActionSpec>
