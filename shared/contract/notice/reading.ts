import * as z from 'zod'
import { NoticeFile } from '../../domain/notice/file.ts'
import { noticeKindNames } from '../../domain/notice/kinds.ts'
import { Cursor, Id, page } from '../../kernel/fields.ts'
import type { ActionSpec } from '../action.ts'
import { NoticeCard, NoticePage, noticeId } from './views.ts'

export const noticeReadingActions = {
  'notice.feed': {
    summary: '看写给我的公告，置顶的在先，再是新的',
    kind: 'query',
    roles: 'everyone',
    reach: 'addressed',
    input: z.strictObject({
      kind: z.enum(noticeKindNames).optional().meta({ title: '哪一类' }),
      after: Cursor.optional(),
    }),
    output: page(NoticeCard),
    errors: [],
  },
  'notice.open': {
    summary: '打开公告，记为已读',
    kind: 'command',
    roles: 'everyone',
    reach: 'addressed',
    input: z.strictObject({ noticeId }),
    output: NoticePage,
    errors: ['OUT_OF_REACH', 'NOTICE_WITHDRAWN', 'NOTICE_OVER'],
  },
  'notice.attachment': {
    summary: '打开公告的附件',
    kind: 'query',
    roles: 'everyone',
    reach: 'addressed',
    input: z.strictObject({ noticeId, fileId: Id.meta({ title: '附件' }) }),
    output: NoticeFile.pick({ id: true, name: true, kind: true, size: true }).extend({
      data: z.string().meta({ description: 'The whole document, base64' }),
    }),
    errors: ['OUT_OF_REACH'],
  },
} as const satisfies Record<string, ActionSpec>
