import * as z from 'zod'
import { AppError } from '../../kernel/errors.ts'
import { Day, Id, prose } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { Check } from '../moderation/check.ts'
import { isBad, topLevel } from './level.ts'
import { outcomeNames } from './outcome.ts'
import type { Turn } from './rounds.ts'
import { reasonNames, Subject } from './subject.ts'
import { subjectKinds } from './subject-kinds.ts'

const Level = z.int().min(1).max(topLevel)

/** What is counted of a voice. */
export const Counted = z.object({
  level: Level.meta({ title: '总体评价' }),
  attitude: Level.meta({ title: '态度' }),
  style: Level.meta({ title: '作风' }),
  effect: Level.meta({ title: '成效' }),
  /** 跟踪评 only: what became of it. */
  outcome: z.enum(outcomeNames).nullable().meta({ title: '现在解决了吗' }),
})
export type Counted = z.infer<typeof Counted>

/** What a resident says of a subject. */
export const Opinion = Counted.extend({
  reasons: z.array(z.enum(reasonNames)).max(6).meta({ title: '原因' }),
  comment: prose('想说的话', 300),
  photos: z.array(Id).max(3).meta({ title: '照片' }),
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
  round: z.string(),
  voter: z.string(),
  /** How its words stand before others read them. */
  check: Check,
  /** As it is among the numbers that everybody sees; null: it waits for others to be shown with. */
  shown: Counted.nullable(),
  /** Differs from what is shown. */
  due: z.boolean(),
  /** Among the words that others read: it is shown, and says something. */
  listed: z.boolean(),
  /** The words that others go on reading while newer ones wait to be shown; null: those of now. */
  earlier: Opinion.nullable(),
  /** Days from and until which the one who spoke is asked again; null: not, or answered. */
  askFrom: Day.nullable(),
  askUntil: Day.nullable(),
  /** Id of the receipt of what is said now. */
  receipt: z.string(),
  /** An appeal was upheld: it stays, and is in no number; absent: it counts. */
  excused: z.boolean().optional(),
  /** What was said before each change of mind, oldest first. */
  history: z.array(Opinion),
  version: z.int(),
})
export type Rating = z.infer<typeof Rating>

/** What a voice adds to the numbers: one that is excused, nothing. */
export const countedOf = (rating: Rating): Counted | null =>
  rating.excused ? null : Counted.parse(rating)

/** @throws REASON_REQUIRED for a 差评 without reason or comment, INVALID_INPUT for a reason of another kind */
export function checkOpinion(
  { kind }: Subject,
  { level, reasons, comment }: Pick<Opinion, 'level' | 'reasons' | 'comment'>,
): void {
  const offered: object = subjectKinds[kind].reasons
  if (reasons.some((reason) => !(reason in offered)))
    throw new AppError('INVALID_INPUT', { field: 'reasons', message: '原因不在可选的范围内' })
  if (isBad(level) && reasons.length === 0 && comment === '')
    throw new AppError('REASON_REQUIRED', { field: 'reasons' })
}

/** What came of it is what a follow-up asks, and nothing else does. @throws OUTCOME_REQUIRED, INVALID_INPUT */
export function checkOutcome(turn: Turn, { outcome }: Pick<Opinion, 'outcome'>): void {
  if (turn === 'followUp' && outcome === null)
    throw new AppError('OUTCOME_REQUIRED', { field: 'outcome' })
  if (turn === 'first' && outcome !== null)
    throw new AppError('INVALID_INPUT', {
      field: 'outcome',
      message: '“解决了没有”到跟踪评的时候再答',
    })
}

/** Whether there is anything in it for others to read. */
export const saysSomething = ({ comment, photos, reasons }: Opinion): boolean =>
  comment !== '' || photos.length > 0 || reasons.length > 0

type Readable = Pick<Rating, 'listed' | 'earlier' | 'check' | keyof Opinion>

/** What others read of a voice: as it is shown, and only once it has passed the check; null: nothing. */
export function wordsOf(rating: Readable): Opinion | null {
  if (!rating.listed) return null
  if (rating.earlier) return rating.earlier
  return rating.check === 'passed' ? Opinion.parse(rating) : null
}

/** While newer words wait others go on reading the earlier ones: a gap would tell that somebody has just spoken again. */
export function standing(before: Rating): Pick<Rating, 'listed' | 'earlier'> {
  if (before.due) return { listed: before.listed, earlier: before.earlier }
  const earlier = wordsOf(before)
  return { listed: earlier !== null, earlier }
}
