import * as z from 'zod'
import { Id, Instant, line } from '../../kernel/fields.ts'
import { statesOf } from '../../kernel/lifecycle.ts'
import { timelineOf } from '../../kernel/timeline.ts'
import { AreaCode } from '../area/area.ts'
import { enteredStages, ventureLifecycle } from './lifecycle.ts'

/** What of a joint project is written down. */
export const VentureText = z.object({
  name: line('项目名称', 60),
  /** Members of the alliance that do it together. */
  unitIds: z.array(Id).min(1).max(10).meta({ title: '参与的成员' }),
  /** Money to be put in, in whole 万元 (10,000 yuan); 100 billion yuan at most. */
  amountWan: z.int().min(0).max(10_000_000).meta({ title: '投资额（万元）' }),
})
export type VentureText = z.infer<typeof VentureText>

export const Stage = z.enum(statesOf(ventureLifecycle)).meta({ title: '阶段' })
export const EnteredStage = z.enum(enteredStages).meta({ title: '阶段' })

/** What a project said before it was amended; null: this did not change. */
export const VentureChange = z.object({
  at: Instant,
  /** In whose name. */
  post: z.string(),
  name: z.string().nullable(),
  unitIds: z.array(Id).nullable(),
  amountWan: z.int().nullable(),
})
export type VentureChange = z.infer<typeof VentureChange>

/** As many as a project keeps; nobody amends one so often who does not mean another project. */
export const mostChanges = 50

/** A joint project (合作项目) of an alliance. */
export const Venture = VentureText.extend({
  id: Id,
  councilId: Id,
  /** The alliance's. */
  area: AreaCode,
  stage: Stage,
  /** The stage at which it was registered; its time line begins there. */
  enteredAs: EnteredStage,
  /** Registered and not ended: its name is taken in this alliance. */
  listed: z.boolean(),
  timeline: timelineOf(ventureLifecycle),
  changes: z.array(VentureChange).max(mostChanges),
  createdAt: Instant,
  version: z.int(),
})
export type Venture = z.infer<typeof Venture>
