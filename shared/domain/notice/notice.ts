import * as z from 'zod'
import { Day, Id, Instant, line, prose } from '../../kernel/fields.ts'
import { statesOf } from '../../kernel/lifecycle.ts'
import { timelineOf } from '../../kernel/timeline.ts'
import { AreaCode } from '../area/area.ts'
import { noticeLifecycle } from './lifecycle.ts'

export const NoticeText = z.object({
  title: line('标题', 40),
  /** The whole matter in one plain sentence, for those who read no further. */
  summary: line('一句话说明', 80),
  body: prose('正文', 5000, 1),
})

export const Notice = NoticeText.extend({
  id: Id,
  /** Addressed to everyone at home in this area. */
  area: AreaCode,
  /** Last Shanghai day on which it stays up; null: until withdrawn. */
  expiresOn: Day.nullable(),
  state: z.enum(statesOf(noticeLifecycle)),
  timeline: timelineOf(noticeLifecycle),
  authorId: Id,
  /** The post it speaks for: `康翠社区 社区书记`. */
  signedBy: z.string(),
  createdAt: Instant,
  publishedAt: Instant.nullable(),
  /** Verified residents of the area when it was published: of how many. */
  audience: z.int().nonnegative(),
  /** How many of them have opened it. */
  readers: z.int().nonnegative(),
  version: z.int(),
})
export type Notice = z.infer<typeof Notice>

/** One person opened one notice; its id is `notice:person`, so that it can happen only once. */
export const Reading = z.object({
  id: z.string(),
  noticeId: Id,
  personId: Id,
  at: Instant,
  version: z.int(),
})
export type Reading = z.infer<typeof Reading>

export const readingId = (noticeId: string, personId: string) => `${noticeId}:${personId}`
