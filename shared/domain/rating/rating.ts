import * as z from 'zod'
import { AppError } from '../../kernel/errors.ts'
import { Period, prose } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { isBad, topLevel } from './level.ts'
import { reasonNames, Subject } from './subject.ts'
import { subjectKinds } from './subject-kinds.ts'

const Level = z.int().min(1).max(topLevel)

/** What a resident says of a subject. */
export const Opinion = z.object({
  level: Level.meta({ title: '总体评价' }),
  attitude: Level.meta({ title: '态度' }),
  style: Level.meta({ title: '作风' }),
  effect: Level.meta({ title: '成效' }),
  reasons: z.array(z.enum(reasonNames)).max(6).meta({ title: '原因' }),
  comment: prose('想说的话', 300),
})
export type Opinion = z.infer<typeof Opinion>

/**
 * One person's voice on one subject in one round. It carries no person and no hour: its id and `voter` are keyed
 * hashes of who spoke, so that a second voice is refused by the database and yet nobody who reads it learns whose it is.
 */
export const Rating = Opinion.extend({
  id: z.string(),
  subject: Subject,
  subjectKey: z.string(),
  area: AreaCode,
  round: Period,
  voter: z.string(),
  /** What was said before each change of mind, oldest first. */
  history: z.array(Opinion),
  version: z.int(),
})
export type Rating = z.infer<typeof Rating>

/** @throws REASON_REQUIRED for a 差评 without reason or comment, INVALID_INPUT for a reason of another kind */
export function checkOpinion({ kind }: Subject, { level, reasons, comment }: Opinion): void {
  const offered: object = subjectKinds[kind].reasons
  if (reasons.some((reason) => !(reason in offered)))
    throw new AppError('INVALID_INPUT', { field: 'reasons', message: '原因不在可选的范围内' })
  if (isBad(level) && reasons.length === 0 && comment === '')
    throw new AppError('REASON_REQUIRED', { field: 'reasons' })
}
