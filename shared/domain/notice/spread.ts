import * as z from 'zod'
import { Id, Instant, line } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'

/** How far one notice has come in one part of its area; its id is `notice:part`. */
export const NoticeReach = z.object({
  id: z.string(),
  noticeId: Id,
  area: AreaCode,
  /** Those it is meant for there, when it was published. */
  audience: z.int().nonnegative(),
  /** How many of them have read it or were told; `doors`: told at their door. */
  readers: z.int().nonnegative(),
  doors: z.int().nonnegative(),
  version: z.int(),
})
export type NoticeReach = z.infer<typeof NoticeReach>

export const noticeReachId = (noticeId: string, part: string) => `${noticeId}:${part}`

export const PostedWhere = line('贴在哪里', 60)

/** A notice on paper, put up where people pass. It tells nobody by name, so it is listed and not counted. */
export const Posting = z.object({
  id: Id,
  noticeId: Id,
  area: AreaCode,
  where: PostedWhere,
  photoId: Id.nullable(),
  /** The post that put it up. */
  postedBy: z.string(),
  at: Instant,
  version: z.int(),
})
export type Posting = z.infer<typeof Posting>
