import * as z from 'zod'
import { AreaCode } from '../domain/area/area.ts'
import { noticeLifecycle } from '../domain/notice/lifecycle.ts'
import { Notice, NoticeText } from '../domain/notice/notice.ts'
import { officers } from '../domain/people/circles.ts'
import { Cursor, Day, Id, line, page } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'

const noticeId = Id.meta({ title: '公告' })
const Move = z.enum(Object.keys(noticeLifecycle.moves) as [keyof typeof noticeLifecycle.moves])

/** As a resident sees it in a list. */
const NoticeCard = Notice.pick({
  id: true,
  area: true,
  title: true,
  summary: true,
  signedBy: true,
  publishedAt: true,
  expiresOn: true,
}).extend({ unread: z.boolean() })

/** As its officers see it. */
const NoticeDeskView = Notice.omit({ authorId: true, timeline: true }).extend({
  place: z.string(),
  withdrawnBecause: z.string().nullable(),
  moves: z.array(Move).meta({ description: 'What the caller may do with it now' }),
})

export const noticeActions = {
  'notice.feed': {
    summary: '看写给我的公告，新的在先',
    kind: 'query',
    roles: 'everyone',
    reach: 'addressed',
    input: z.strictObject({ after: Cursor.optional() }),
    output: page(NoticeCard),
    errors: [],
  },
  'notice.open': {
    summary: '打开公告，记为已读',
    kind: 'command',
    roles: 'everyone',
    reach: 'addressed',
    input: z.strictObject({ noticeId }),
    output: NoticeCard.extend({ body: z.string() }),
    errors: ['OUT_OF_REACH'],
  },
  'notice.save': {
    summary: '写公告，存为草稿',
    kind: 'command',
    roles: officers,
    reach: 'post',
    input: NoticeText.extend({
      noticeId: noticeId.optional(),
      area: AreaCode.meta({ title: '发给哪里' }),
      expiresOn: Day.nullish().meta({ title: '到期日' }),
    }).strict(),
    output: NoticeDeskView,
    errors: ['OUT_OF_REACH', 'MOVE_NOT_ALLOWED'],
  },
  'notice.publish': {
    summary: '发布公告',
    kind: 'command',
    roles: officers,
    reach: 'post',
    input: z.strictObject({ noticeId }),
    output: NoticeDeskView,
    errors: ['OUT_OF_REACH', 'MOVE_NOT_ALLOWED'],
  },
  'notice.withdraw': {
    summary: '撤回公告，说明原因',
    kind: 'command',
    roles: officers,
    reach: 'post',
    input: z.strictObject({ noticeId, reason: line('撤回原因', 100) }),
    output: NoticeDeskView,
    errors: ['OUT_OF_REACH', 'MOVE_NOT_ALLOWED'],
  },
  'notice.desk': {
    summary: '看我管的公告，已读多少人',
    kind: 'query',
    roles: officers,
    reach: 'post',
    input: z.strictObject({ after: Cursor.optional() }),
    output: page(NoticeDeskView),
    errors: [],
  },
  'notice.get': {
    summary: '看一则公告的全文和已读情况',
    kind: 'query',
    roles: officers,
    reach: 'post',
    input: z.strictObject({ noticeId }),
    output: NoticeDeskView,
    errors: ['OUT_OF_REACH'],
  },
} as const satisfies Record<string, ActionSpec>
