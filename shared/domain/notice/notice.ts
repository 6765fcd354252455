import * as z from 'zod'
import { Day, Id, Instant, line, prose } from '../../kernel/fields.ts'
import { statesOf } from '../../kernel/lifecycle.ts'
import { timelineOf } from '../../kernel/timeline.ts'
import { AreaCode } from '../area/area.ts'
import { audienceNames, noticeKindNames } from './kinds.ts'
import { noticeLifecycle } from './lifecycle.ts'

export const NoticeText = z.object({
  title: line('标题', 40),
  /** The whole matter in one plain sentence, for those who read no further. */
  summary: line('一句话说明', 80),
  body: prose('正文', 5000, 1),
})
export type NoticeText = z.infer<typeof NoticeText>

/** A question to everyone: `options` to choose from, or none for words of one's own. */
export const Question = z.object({
  text: line('要问大家的事', 100),
  options: z.array(line('选项', 40)).max(8),
  /** More than one option may be chosen. */
  several: z.boolean(),
  /** Whose voice counts once. */
  per: z.enum(['person', 'household']),
})
export type Question = z.infer<typeof Question>

/** What a notice said before it was corrected, when and in which post's name. */
const Correction = z.object({ at: Instant, by: z.string(), reason: z.string(), before: NoticeText })

/** A document that can be taken along: a PDF, a Word or Excel file. */
export const Attachment = z.object({ id: Id, name: line('文件名', 60), size: z.int() })
export type Attachment = z.infer<typeof Attachment>

export const Notice = NoticeText.extend({
  id: Id,
  kind: z.enum(noticeKindNames),
  /** Addressed to those at home or in post in this area … */
  area: AreaCode,
  /** … who hold one of these roles there. */
  audienceRoles: z.array(z.enum(audienceNames)).min(1).max(audienceNames.length),
  /** Stands above others in the feed. */
  pinned: z.boolean(),
  /** When the timer publishes it; null: by hand. */
  publishAt: Instant.nullable(),
  /** Last Shanghai day on which objections or voices are taken; null where nothing is asked. */
  openUntil: Day.nullable(),
  question: Question.nullable(),
  /** The notice whose outcome this one tells; null for others. */
  answersId: Id.nullable(),
  /** The notice that tells the outcome of this one. */
  resultId: Id.nullable(),
  photos: z.array(Id).max(9),
  attachments: z.array(Attachment).max(5),
  /** Earlier words, oldest first; readers of them are told that it changed. */
  corrections: z.array(Correction),
  /** Last Shanghai day on which it stays up; null: until withdrawn. */
  expiresOn: Day.nullable(),
  state: z.enum(statesOf(noticeLifecycle)),
  timeline: timelineOf(noticeLifecycle),
  authorId: Id,
  /** The post it speaks for: `康翠社区 社区书记`. */
  signedBy: z.string(),
  createdAt: Instant,
  publishedAt: Instant.nullable(),
  /** Those it is meant for when it was published: of how many. */
  audience: z.int().nonnegative(),
  /** How many of them have read it, or were told at their door. */
  readers: z.int().nonnegative(),
  version: z.int(),
})
export type Notice = z.infer<typeof Notice>

/** How somebody came to know it: on their own screen, or told at their door. */
export const readingWays = { screen: '自己看的', door: '上门告知' } as const
export type ReadingWay = keyof typeof readingWays

/** One person read one notice, or was told; its id is `notice:person`, so that it can happen only once. */
export const Reading = z.object({
  id: z.string(),
  noticeId: Id,
  /** Null after the person asked to be forgotten: what was counted stays counted. */
  personId: Id.nullable(),
  at: Instant,
  way: z.enum(Object.keys(readingWays) as [ReadingWay, ...ReadingWay[]]),
  /** Who told them at their door; null: nobody. */
  by: Id.nullable(),
  /** Whether it counts: those who serve the place read too, and those who came later. */
  counted: z.boolean(),
  /** How many corrections the words had that were read: fewer than it has now, and it is unread again. */
  corrections: z.int().nonnegative(),
  version: z.int(),
})
export type Reading = z.infer<typeof Reading>

export const readingId = (noticeId: string, personId: string) => `${noticeId}:${personId}`
