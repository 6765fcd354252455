import * as z from 'zod'
import { AreaCode } from '../../domain/area/area.ts'
import { Notice } from '../../domain/notice/notice.ts'
import { NoticeReach, PostedWhere, Posting } from '../../domain/notice/spread.ts'
import { doorkeepers, officers } from '../../domain/people/circles.ts'
import { Cursor, Id, page } from '../../kernel/fields.ts'
import type { ActionSpec } from '../action.ts'
import { noticeId } from './views.ts'

const area = AreaCode.meta({ title: '哪个网格或社区' })
const Counts = NoticeReach.pick({ audience: true, readers: true, doors: true })
const PostingView = Posting.omit({ noticeId: true, version: true }).extend({ place: z.string() })

export const noticeSpreadActions = {
  'notice.reach': {
    summary: '看一则公告各处多少人看了，贴在了哪里',
    kind: 'query',
    roles: officers,
    reach: 'post',
    input: z.strictObject({ noticeId }),
    output: Counts.extend({
      id: Id,
      title: z.string(),
      place: z.string(),
      parts: z.array(Counts.extend({ area: AreaCode, name: z.string() })),
      postings: z.array(PostingView),
    }),
    errors: ['OUT_OF_REACH'],
  },
  'notice.unread': {
    summary: '看这里还有谁没看到这则公告',
    kind: 'query',
    roles: doorkeepers,
    reach: 'post',
    input: z.strictObject({ noticeId, area, after: Cursor.optional() }),
    output: page(
      z.object({
        homeId: Id.meta({ description: 'Their home, by which a visit to them is entered' }),
        name: z.string(),
        grid: z.string(),
      }),
    ).extend({ notice: Notice.pick({ id: true, title: true, summary: true }), place: z.string() }),
    errors: ['OUT_OF_REACH'],
  },
  'notice.carry': {
    summary: '看哪些公告要上门告诉邻居、哪些要张贴',
    kind: 'query',
    roles: doorkeepers,
    reach: 'post',
    input: z.strictObject({ area: area.optional(), after: Cursor.optional() }),
    output: page(
      Notice.pick({ id: true, kind: true, title: true, summary: true, publishedAt: true }).extend({
        counts: Counts.nullable().meta({ description: 'Of this place; null where it is not kept' }),
      }),
    ).extend({ area: AreaCode, place: z.string() }),
    errors: ['OUT_OF_REACH'],
  },
  'notice.visit': {
    summary: '记一次上门：当面告诉了这位邻居',
    kind: 'command',
    roles: doorkeepers,
    reach: 'post',
    input: z.strictObject({ noticeId, homeId: Id.meta({ title: '哪位邻居' }) }),
    output: z.object({ told: z.boolean(), counted: z.boolean() }),
    errors: ['OUT_OF_REACH', 'NOTICE_NOT_UP', 'NOT_ADDRESSED', 'ALREADY_TOLD'],
  },
  'notice.post': {
    summary: '记一次张贴：贴在哪里，可以拍一张照片',
    kind: 'command',
    roles: doorkeepers,
    reach: 'post',
    input: z.strictObject({
      noticeId,
      area,
      where: PostedWhere,
      photoId: Id.nullish().meta({ title: '照片' }),
    }),
    output: PostingView,
    errors: ['OUT_OF_REACH', 'NOTICE_NOT_UP', 'PHOTO_MISSING'],
  },
} as const satisfies Record<string, ActionSpec>
