import * as z from 'zod'
import { AreaCode } from '../../domain/area/area.ts'
import { NoticeFile, PartData } from '../../domain/notice/file.ts'
import { mostParts } from '../../domain/notice/file-kinds.ts'
import { audienceNames, writtenKindNames } from '../../domain/notice/kinds.ts'
import { noticeLifecycle } from '../../domain/notice/lifecycle.ts'
import { Notice, NoticeText, Question } from '../../domain/notice/notice.ts'
import { officers } from '../../domain/people/circles.ts'
import { Cursor, Day, Id, line, page } from '../../kernel/fields.ts'
import { statesOf } from '../../kernel/lifecycle.ts'
import type { ActionSpec } from '../action.ts'
import { DeskCard, NoticeDeskView, noticeId } from './views.ts'

const states = statesOf(noticeLifecycle)
/** How many there are in each state, counted to 100. */
const Counts = z.object(
  Object.fromEntries(states.map((state) => [state, z.int()])) as Record<
    (typeof states)[number],
    z.ZodInt
  >,
)

const move = { roles: officers, reach: 'post', output: NoticeDeskView } as const
const change = { ...move, kind: 'command' } as const
const refusals = ['OUT_OF_REACH', 'MOVE_NOT_ALLOWED'] as const

export const noticeWritingActions = {
  'notice.save': {
    ...change,
    summary: '写公告，存为草稿',
    input: NoticeText.extend({
      noticeId: noticeId.optional(),
      kind: z.enum(writtenKindNames).default('announcement').meta({ title: '哪一类' }),
      area: AreaCode.meta({ title: '发给哪里' }),
      audienceRoles: z
        .array(z.enum(audienceNames))
        .min(1)
        .max(audienceNames.length)
        .default(['everyone'])
        .meta({ title: '发给谁' }),
      pinned: z.boolean().default(false).meta({ title: '置顶' }),
      publishAt: z.iso.datetime({ offset: true }).nullish().meta({ title: '什么时候发' }),
      openUntil: Day.nullish().meta({ title: '到哪一天为止' }),
      question: Question.nullish().meta({ title: '要问大家的事' }),
      answersId: noticeId.nullish(),
      photos: z.array(Id).max(9).default([]).meta({ title: '配图' }),
      attachments: z.array(Id).max(5).default([]).meta({ title: '附件' }),
      expiresOn: Day.nullish().meta({ title: '到期日' }),
    }).strict(),
    errors: [...refusals, 'PHOTO_MISSING', 'FILE_MISSING'],
  },
  'notice.attach': {
    summary: '传公告的附件，一次一段',
    kind: 'command',
    roles: officers,
    reach: 'post',
    input: z.strictObject({
      fileId: Id.optional().meta({ title: '附件' }),
      name: line('文件名', 60),
      no: z.int().min(1).max(mostParts).meta({ title: '第几段' }),
      parts: z.int().min(1).max(mostParts).meta({ title: '一共几段' }),
      data: PartData,
    }),
    output: NoticeFile.pick({ id: true, name: true, size: true, parts: true, received: true }),
    errors: ['FILE_UNREADABLE', 'FILE_TOO_LARGE', 'FILE_MISSING', 'FILE_TOO_MANY'],
  },
  'notice.publish': {
    ...change,
    summary: '发布公告',
    input: z.strictObject({ noticeId }),
    errors: [...refusals, 'TOO_MANY_PINNED'],
  },
  'notice.schedule': {
    ...change,
    summary: '让公告到时间自己发出去',
    input: z.strictObject({ noticeId }),
    errors: [...refusals, 'PUBLISH_TIME_PAST'],
  },
  'notice.unschedule': {
    ...change,
    summary: '收回定时，改回草稿',
    input: z.strictObject({ noticeId }),
    errors: [...refusals],
  },
  'notice.pin': {
    ...change,
    summary: '置顶公告，或取消置顶',
    input: z.strictObject({ noticeId, pinned: z.boolean().meta({ title: '置顶' }) }),
    errors: ['OUT_OF_REACH', 'NOTICE_NOT_UP', 'TOO_MANY_PINNED'],
  },
  'notice.correct': {
    ...change,
    summary: '更正已发布的公告，原来的话留着，看过的人会知道',
    input: NoticeText.extend({ noticeId, reason: line('更正原因', 100) }).strict(),
    errors: [...refusals, 'NOTICE_UNCHANGED', 'CORRECTED_TOO_OFTEN'],
  },
  'notice.withdraw': {
    ...change,
    summary: '撤回公告，说明原因',
    input: z.strictObject({ noticeId, reason: line('撤回原因', 100) }),
    errors: [...refusals],
  },
  'notice.desk': {
    summary: '看我管的公告，已读多少人',
    kind: 'query',
    roles: officers,
    reach: 'post',
    input: z.strictObject({
      state: z.enum(states).optional().meta({ title: '哪种状态' }),
      after: Cursor.optional(),
    }),
    output: page(DeskCard).extend({ counts: Counts }),
    errors: [],
  },
  'notice.get': {
    ...move,
    summary: '看一则公告的全文和已读情况',
    kind: 'query',
    input: z.strictObject({ noticeId }),
    errors: ['OUT_OF_REACH'],
  },
  'notice.answerable': {
    summary: '看哪些公示、征求意见已经截止，还没有公布结果',
    kind: 'query',
    roles: officers,
    reach: 'post',
    input: z.strictObject({ after: Cursor.optional() }),
    output: page(Notice.pick({ id: true, kind: true, title: true, area: true, openUntil: true })),
    errors: [],
  },
} as const satisfies Record<string, ActionSpec>
