import * as z from 'zod'
import { Id, Instant, line } from '../../kernel/fields.ts'
import { statesOf } from '../../kernel/lifecycle.ts'
import { timelineOf } from '../../kernel/timeline.ts'
import { AreaCode } from '../area/area.ts'
import { departmentNames } from '../people/role.ts'
import { unitLifecycle } from './lifecycle.ts'
import { chainPartNames, unitKindNames } from './unit-kinds.ts'

export const UnitText = z.object({
  kind: z.enum(unitKindNames).meta({ title: '成员类型' }),
  name: line('单位或姓名', 40),
  /** Of a shop on the council's register. */
  shopId: Id.nullable(),
  department: z.enum(departmentNames).nullable().meta({ title: '部门' }),
  /** Of an alliance's firm. */
  chainPart: z.enum(chainPartNames).nullable().meta({ title: '产业链上的位置' }),
  /** What it weighs in a vote that weighs: square metres, or 1 where nothing is measured. */
  weight: z.int().min(1).max(10_000_000).meta({ title: '面积（平方米）' }),
})
export type UnitText = z.infer<typeof UnitText>

/** A member of a council: a shop, a firm, a department, an organisation or a resident. */
export const MemberUnit = UnitText.extend({
  id: Id,
  councilId: Id,
  area: AreaCode,
  /** Who applied for it and speaks for it until it has a seat; null: entered by the secretariat. */
  contactId: Id.nullable(),
  /** The contact's grant while it is a member. */
  grantId: Id.nullable(),
  state: z.enum(statesOf(unitLifecycle)),
  /** Applied or admitted: its name is taken in this council. */
  listed: z.boolean(),
  timeline: timelineOf(unitLifecycle),
  createdAt: Instant,
  version: z.int(),
})
export type MemberUnit = z.infer<typeof MemberUnit>
