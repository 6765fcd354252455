import * as z from 'zod'
import { reminders } from '../../kernel/due.ts'
import { Id, Instant, line, prose } from '../../kernel/fields.ts'
import { statesOf } from '../../kernel/lifecycle.ts'
import { timelineOf } from '../../kernel/timeline.ts'
import { AreaCode } from '../area/area.ts'
import { Check } from '../moderation/check.ts'
import { ResolutionId } from '../vote/resolution-id.ts'
import { motionLifecycle } from './lifecycle.ts'
import { Measure } from './measure.ts'
import { Step } from './step.ts'
import { wayNames } from './ways.ts'

export const MotionPhotos = z.array(Id).max(6).meta({ title: '照片' })

/** What somebody asks a council to deal with, in their own words. */
export const MotionText = z.object({
  title: line('议题', 40),
  text: prose('说说情况', 500, 1),
  photos: MotionPhotos,
})

/** The first answer to a firm's call; on time or late is kept. */
export const FirstAnswer = z.object({
  text: z.string(),
  post: z.string(),
  at: Instant,
  onTime: z.boolean(),
})

export const Result = z.object({
  text: z.string(),
  /** Why some measures stayed undone; empty where all are done. */
  because: z.string(),
  photos: z.array(Id),
  post: z.string(),
  at: Instant,
})

/** What the supervision station says of a result. */
export const StationVerdict = z.object({
  content: z.boolean(),
  text: z.string(),
  post: z.string(),
  at: Instant,
})

export const RaiserLevel = z.int().min(1).max(5).meta({ title: '满意程度' })

export const RaiserRating = z.object({
  level: RaiserLevel,
  text: z.string(),
  at: Instant,
  /** Said anew once already. */
  changed: z.boolean(),
})

/** One thing before a council, from the first word to the station's verdict. */
export const Motion = MotionText.extend({
  id: Id,
  councilId: Id,
  area: AreaCode,
  way: z.enum(wayNames),
  /** Null after the person asked to be forgotten: what was raised stays, without them. */
  raisedBy: Id.nullable(),
  /** What others see of who raised it: a seat, a firm, `一位居民`. */
  raiserPost: z.string(),
  /** Others see it only when it has passed. */
  check: Check,
  state: z.enum(statesOf(motionLifecycle)),
  /** Kept beside the state, so that what is open is one stretch of an index. */
  over: z.boolean(),
  timeline: timelineOf(motionLifecycle),
  /** People who stand behind it, the raiser among them. */
  supporters: z.int().nonnegative(),
  /** A firm's call that others can see and that has no answer yet. */
  awaited: z.boolean(),
  /** By when the first answer was or is owed; null where none is. */
  dueAt: Instant.nullable(),
  certain: z.boolean(),
  remind: z.enum(reminders),
  remindAt: Instant.nullable(),
  firstAnswer: FirstAnswer.nullable(),
  measures: z.array(Measure),
  steps: z.array(Step),
  result: Result.nullable(),
  /** When the result that stands was written. */
  resolvedAt: Instant.nullable(),
  verdicts: z.array(StationVerdict),
  raiserRating: RaiserRating.nullable(),
  mergedInto: Id.nullable(),
  /** The vote that is being held about it. */
  openVoteId: Id.nullable(),
  resolutionIds: z.array(ResolutionId),
  /** How often its supporters have been told something. */
  news: z.int().nonnegative(),
  /** Pairs of letters by which alike ones are found. */
  grams: z.array(z.string()).max(60),
  createdAt: Instant,
  version: z.int(),
})
export type Motion = z.infer<typeof Motion>
