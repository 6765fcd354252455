import * as z from 'zod'
import { reminders } from '../../kernel/due.ts'
import { Day, Id, Instant, prose } from '../../kernel/fields.ts'
import { statesOf } from '../../kernel/lifecycle.ts'
import { timelineOf } from '../../kernel/timeline.ts'
import { AreaCode } from '../area/area.ts'
import { Check } from '../moderation/check.ts'
import { roleNames } from '../people/role.ts'
import { Opinion } from '../rating/rating.ts'
import { Subject } from '../rating/subject.ts'
import { redressLifecycle } from './lifecycle.ts'
import { TermDays } from './term.ts'

/** The rating's own id, a keyed hash. */
export const RedressId = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .meta({ title: '差评' })

export const RedressAnswerText = prose('办理情况', 500, 1)
export const RedressPhotos = z.array(Id).max(3).meta({ title: '办理照片' })
export const RedressAppealText = prose('申诉理由', 500, 1)
export const RedressReason = prose('理由', 500, 1)
export const RejectText = prose('还差在哪里', 300)
export const ContestText = prose('您的异议', 300, 1)

/** What the rated read of a rating; moved in the morning like all that comes from the rater. */
export const Said = Opinion.pick({
  level: true,
  reasons: true,
  comment: true,
  photos: true,
}).extend({ check: Check })
export type Said = z.infer<typeof Said>

const raterActs = ['accept', 'reject', 'followUp', 'withdraw', 'again', 'contest'] as const
export type RaterAct = (typeof raterActs)[number]

/** The rater's own words about an answer or a decision; others read them from that morning on. */
const Words = z.object({ act: z.enum(raterActs), from: Instant, text: z.string(), check: Check })

const Answer = z.object({
  tier: z.int(),
  /** 谁办理谁负责: the post that answers. */
  post: z.string(),
  by: Id,
  text: z.string(),
  photos: z.array(Id),
  late: z.boolean(),
  at: Instant,
})

const Decision = z.object({
  upheld: z.boolean(),
  reason: z.string(),
  post: z.string(),
  by: Id,
  at: Instant,
})

const Appeal = z.object({
  text: z.string(),
  post: z.string(),
  by: Id,
  at: Instant,
  decision: Decision.nullable(),
  /** After the rater contested it: final. */
  final: Decision.nullable(),
})

/**
 * The handling of one bad rating. What the rater does carries no person and no hour, and is seen by others from the next
 * working morning on; what officers do is written down as everywhere.
 */
export const Redress = z.object({
  id: RedressId,
  /** Who rated, as in the rating; it never leaves. */
  voter: z.string(),
  subject: Subject,
  subjectKey: z.string(),
  /** What people call it. */
  name: z.string(),
  area: AreaCode,
  shopId: Id.nullable(),
  councilId: Id.nullable(),
  openedOn: Day,
  /** From when on others may see it; null: never, it was taken back the same day. */
  visibleFrom: Instant.nullable(),
  said: Said,
  /** What the rater says now, and from which morning on others read it. */
  nextSaid: z.object({ said: Said, from: Instant }).nullable(),
  /** What the rater has done that nobody else knows yet: it counts from that morning on. */
  pending: z.object({ act: z.enum(raterActs), from: Instant }).nullable(),
  words: z.array(Words),
  /** How the last of the words stands; the review sets it. */
  check: Check,
  tier: z.int().nonnegative(),
  /** Whose turn it is, nobody's while the rater is asked. */
  turn: z.enum(roleNames).nullable(),
  state: z.enum(statesOf(redressLifecycle)),
  timeline: timelineOf(redressLifecycle),
  /** Working days for an answer, as set when it opened. */
  days: TermDays,
  /** End of a working day, whose ever turn it is. */
  dueAt: Instant,
  certain: z.boolean(),
  remind: z.enum(reminders),
  remindAt: Instant.nullable(),
  /** Working hours that were left when an appeal was lodged. */
  heldHours: z.number().nonnegative().nullable(),
  appealUntil: Instant,
  answers: z.array(Answer),
  appeal: Appeal.nullable(),
  reopened: z.int(),
  /** Whether it is among what stands of its places: from the first morning on. */
  counted: z.boolean(),
  /** When the timer looks at it next. */
  wakeAt: Instant.nullable(),
  version: z.int(),
})
export type Redress = z.infer<typeof Redress>

/** Others than the rater may know of it. */
export const isVisible = ({ visibleFrom }: Pick<Redress, 'visibleFrom'>, now: Date): boolean =>
  visibleFrom !== null && visibleFrom <= now

const isTimed = ({ state }: Pick<Redress, 'state'>) =>
  state === 'open' || state === 'appealed' || state === 'contested'

/** Past its deadline: true at once, whether or not the timer has come by. */
export const isOverdue = (redress: Pick<Redress, 'state' | 'dueAt'>, now: Date): boolean =>
  isTimed(redress) && now > redress.dueAt
