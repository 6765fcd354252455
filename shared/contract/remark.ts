import * as z from 'zod'
import { noticeKindNames } from '../domain/notice/kinds.ts'
import { officers } from '../domain/people/circles.ts'
import { Answer, Remark, RemarkText } from '../domain/remark/remark.ts'
import { Cursor, Day, Id, page } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'

const noticeId = Id.meta({ title: '公告' })
const remarkId = Id.meta({ title: '留言' })

/** As everybody around sees it, its officers no more than others. */
const RemarkView = Remark.pick({
  id: true,
  kind: true,
  text: true,
  photos: true,
  from: true,
  on: true,
  check: true,
  state: true,
  answer: true,
}).extend({
  mine: z.boolean(),
  moves: z.array(z.enum(['takeBack', 'answer', 'report'])).meta({
    description: 'What the caller may do with it now',
  }),
})

export const remarkActions = {
  'remark.write': {
    summary: '在公告下提问、留言或提异议',
    kind: 'command',
    roles: ['resident', 'merchant'],
    reach: 'addressed',
    unsure: 'wait',
    input: RemarkText.extend({ noticeId, photos: RemarkText.shape.photos.default([]) }).strict(),
    output: RemarkView,
    errors: ['OUT_OF_REACH', 'REMARKS_FULL', 'OBJECTIONS_CLOSED', 'PHOTO_MISSING'],
  },
  'remark.takeBack': {
    summary: '收回还没有答复的留言',
    kind: 'command',
    roles: 'everyone',
    reach: 'self',
    input: z.strictObject({ remarkId }),
    output: RemarkView,
    errors: ['OUT_OF_REACH', 'MOVE_NOT_ALLOWED'],
  },
  'remark.list': {
    summary: '看一则公告下的提问、留言、异议和答复，新的在先',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({
      noticeId,
      only: z.enum(['waiting']).optional().meta({ title: '只看', description: 'To be answered' }),
      after: Cursor.optional(),
    }),
    output: page(RemarkView).extend({
      may: z.array(z.enum(['question', 'comment', 'objection'])),
      openUntil: Day.nullable().meta({ description: 'Last day for objections' }),
      title: z.string(),
    }),
    errors: ['OUT_OF_REACH'],
  },
  'remark.answer': {
    summary: '答复公告下的提问、留言或异议',
    kind: 'command',
    roles: officers,
    reach: 'post',
    input: z.strictObject({ remarkId, text: Answer.shape.text }),
    output: RemarkView,
    errors: ['OUT_OF_REACH', 'MOVE_NOT_ALLOWED'],
  },
  'remark.report': {
    summary: '觉得一条留言不该放在这里，请人看一看',
    kind: 'command',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ remarkId }),
    output: z.object({ hidden: z.boolean() }),
    errors: ['OUT_OF_REACH', 'OWN_REMARK'],
  },
  'remark.desk': {
    summary: '看哪些公告下有提问和异议等着答复',
    kind: 'query',
    roles: officers,
    reach: 'post',
    input: z.strictObject({ after: Cursor.optional() }),
    output: page(
      z.object({
        noticeId: Id,
        title: z.string(),
        kind: z.enum(noticeKindNames),
        openUntil: Day.nullable(),
        questions: z.int(),
        objections: z.int(),
      }),
    ),
    errors: [],
  },
  'remark.duties': {
    summary: '看有多少提问和异议等我答复',
    kind: 'query',
    roles: officers,
    reach: 'post',
    input: z.strictObject({}),
    output: z.object({ questions: z.int(), objections: z.int() }),
    errors: [],
  },
} as const satisfies Record<string, ActionSpec>
