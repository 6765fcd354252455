import * as z from 'zod'
import { motionLifecycle } from '../../domain/motion/lifecycle.ts'
import { MeasureText } from '../../domain/motion/measure.ts'
import { Motion } from '../../domain/motion/motion.ts'
import { Seat } from '../../domain/people/grant.ts'
import { Day, Id, Instant } from '../../kernel/fields.ts'

export const motionId = Id.meta({ title: '议题' })

/** What the caller may do with a motion now. */
const motionDoings = [
  'support',
  'unsupport',
  'take',
  'decline',
  'merge',
  'withdraw',
  'measure',
  'begin',
  'progress',
  'advise',
  'answer',
  'openVote',
  'resolve',
  'supervise',
  'rate',
] as const

export const MotionCard = Motion.pick({
  id: true,
  councilId: true,
  area: true,
  way: true,
  title: true,
  state: true,
  raiserPost: true,
  supporters: true,
  awaited: true,
  dueAt: true,
  createdAt: true,
}).extend({
  late: z.boolean().meta({ description: 'A firm’s call that has no answer and is over its time' }),
  measures: z.object({ done: z.int(), all: z.int() }),
  mine: z.boolean().meta({ description: 'The caller raised it' }),
  supported: z.boolean().meta({ description: 'The caller stands behind it' }),
})

/** Who answers for a measure: a seat, and whoever sits there. */
export const OwnerView = z.object({
  seatId: Id,
  seat: Seat.nullable().meta({ description: 'null: the seat has been removed since' }),
  unitName: z.string(),
  name: z.string().meta({ description: 'Empty: nobody sits there' }),
  mine: z.boolean(),
})

const MeasureView = MeasureText.extend({
  no: z.int(),
  doneAt: Instant.nullable(),
  late: z.boolean().meta({ description: 'Not done, and its day is over' }),
  owner: OwnerView,
  mayFinish: z.boolean().meta({ description: 'The caller may say that it is done' }),
})

export const MotionView = MotionCard.omit({ measures: true }).extend({
  text: z.string(),
  photos: Motion.shape.photos,
  unseen: z.int().meta({ description: 'Pictures that nobody has passed yet, or that are refused' }),
  check: Motion.shape.check.meta({ description: 'Others see it only when it has passed' }),
  councilName: z.string(),
  seconders: z.int().meta({ description: 'How many the charter asks for' }),
  certain: z.boolean(),
  reason: z.string().nullable().meta({ description: 'Why it was declined' }),
  history: z.array(
    z.object({
      move: Motion.shape.timeline.element.shape.move,
      to: z.enum(Object.keys(motionLifecycle.states) as [keyof typeof motionLifecycle.states]),
      at: Instant,
      reason: z.string().nullable(),
    }),
  ),
  firstAnswer: Motion.shape.firstAnswer,
  measures: z.array(MeasureView),
  steps: Motion.shape.steps,
  result: Motion.shape.result,
  verdicts: Motion.shape.verdicts,
  raiserRating: Motion.shape.raiserRating,
  mergedInto: z.object({ id: Id, title: z.string() }).nullable(),
  openVoteId: Id.nullable(),
  resolutionIds: Motion.shape.resolutionIds,
  may: z.array(z.enum(motionDoings)),
})

export const PromisedView = z.object({
  motionId: Id,
  no: z.int(),
  title: z.string().meta({ description: 'The motion’s' }),
  text: z.string(),
  dueOn: Day,
  late: z.boolean(),
  owner: OwnerView,
})
