import * as z from 'zod'
import { Id, Instant } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { MeasureText } from '../motion/measure.ts'
import { ResolutionId } from './resolution-id.ts'
import { type VoteRule, voteRules } from './rules.ts'

export const VoteRuleName = z
  .enum(Object.keys(voteRules) as [VoteRule, ...VoteRule[]])
  .meta({ title: '表决规则' })

/** What a council decided: a vote that was carried, numbered, published as a notice, binding measures to owners. */
export const Resolution = z.object({
  id: ResolutionId,
  councilId: Id,
  area: AreaCode,
  year: z.int(),
  number: z.int().positive(),
  /** `康翠商圈共同缔造理事会决议〔2026〕3号`. */
  title: z.string(),
  text: z.string(),
  voteId: Id,
  motionId: Id.nullable(),
  rule: VoteRuleName,
  measures: z.array(MeasureText),
  noticeId: Id.nullable(),
  at: Instant,
  version: z.int(),
})
export type Resolution = z.infer<typeof Resolution>
