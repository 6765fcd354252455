import * as z from 'zod'
import { Day, Id, prose } from '../../kernel/fields.ts'
import { statesOf } from '../../kernel/lifecycle.ts'
import { timelineOf } from '../../kernel/timeline.ts'
import { AreaCode } from '../area/area.ts'
import { Check } from '../moderation/check.ts'
import { remarkKindNames } from './kinds.ts'
import { remarkLifecycle } from './lifecycle.ts'

export const RemarkText = z.object({
  kind: z.enum(remarkKindNames).meta({ title: '哪一种' }),
  text: prose('想说的话', 500, 1),
  photos: z.array(Id).max(3).meta({ title: '照片' }),
})

export const Answer = z.object({
  text: prose('答复', 800, 1),
  /** In whose name it is given: `康翠社区 社区书记`. */
  post: z.string(),
  on: Day,
})

/** What one neighbour said under one notice. Others learn the grid it comes from and the day, nothing more of who said it. */
export const Remark = RemarkText.extend({
  id: Id,
  noticeId: Id,
  /** The notice's: from there it is answered. */
  area: AreaCode,
  /** `康翠社区一网格的邻居` */
  from: z.string(),
  /** Null after the person asked to be forgotten: what was said stays, without a name. */
  personId: Id.nullable(),
  on: Day,
  /** The person's how-manieth of that day under that notice, from 1. */
  no: z.int(),
  check: Check,
  /** Marks of those who think it should not stand here, one each. */
  reporters: z.array(z.string()),
  state: z.enum(statesOf(remarkLifecycle)),
  timeline: timelineOf(remarkLifecycle),
  answer: Answer.nullable(),
  version: z.int(),
})
export type Remark = z.infer<typeof Remark>

/** As many a day as one person may say under one notice. */
export const mostADay = 5

/** A remark is out of sight until a person has looked at it once so many people have reported it. */
export const reportsThatHide = 2

/** In a timeline: whoever said it, who is not named there either. */
export const author = 'author'
