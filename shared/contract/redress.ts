import * as z from 'zod'
import { AreaCode } from '../domain/area/area.ts'
import { answerers } from '../domain/people/circles.ts'
import { Opinion } from '../domain/rating/rating.ts'
import { Subject } from '../domain/rating/subject.ts'
import { subjectKindNames } from '../domain/rating/subject-kinds.ts'
import {
  ContestText,
  Redress,
  RedressAnswerText,
  RedressAppealText,
  RedressId,
  RedressPhotos,
  RedressReason,
  RejectText,
} from '../domain/redress/redress.ts'
import { TermDays } from '../domain/redress/term.ts'
import { Cursor, Day, Id, Instant, page, RatioView } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'

const redressId = RedressId

const Card = z.object({
  id: RedressId,
  subject: Subject,
  name: z.string(),
  level: Opinion.shape.level,
  reasons: Opinion.shape.reasons,
  comment: z.string(),
  commentState: z
    .enum(['none', 'shown', 'checking', 'kept'])
    .meta({ description: 'Words that were not checked yet, or did not pass, are not shown' }),
  state: Redress.shape.state,
  handler: z.string().meta({ description: 'Who answers it now, as people say it' }),
  tier: z.int(),
  cameOn: Day.meta({ description: 'The working day on which others first saw it' }),
  dueAt: Instant,
  certain: z.boolean(),
  overdue: z.boolean(),
  held: z.boolean().meta({ description: 'The clock stands still while an appeal is decided' }),
  reopened: z.int(),
})

const Line = z.object({
  on: Day,
  at: Instant.nullable().meta({ description: 'Null of what the rater did' }),
  what: z.string(),
  who: z.string().meta({ description: 'A post, never a person' }),
  text: z.string(),
  photos: z.array(Id),
})

const Decision = z.object({ upheld: z.boolean(), reason: z.string(), post: z.string() })

const View = Card.extend({
  own: z.boolean().meta({ description: "It is the caller's own rating" }),
  photos: z.array(Id),
  uncertain: z.string().nullable(),
  appealUntil: Instant,
  answer: z
    .object({
      post: z.string(),
      text: z.string(),
      photos: z.array(Id),
      late: z.boolean(),
    })
    .nullable()
    .meta({ description: 'The last one' }),
  appeal: z
    .object({
      text: z.string().meta({ description: 'Empty for the rater' }),
      post: z.string(),
      decision: Decision.nullable(),
      final: Decision.nullable(),
    })
    .nullable(),
  pending: z.object({ act: z.string(), from: Instant }).nullable().meta({
    description: 'What the rater did and others learn from that morning on; the rater’s alone',
  }),
  history: z.array(Line),
  may: z.array(z.enum(['answer', 'appeal', 'decide', 'accept', 'reject', 'contest'])),
})

const Stand = z.object({
  open: z.int(),
  overdue: z.int(),
  answered: z.int(),
  settled: z.int(),
  unheard: z.int(),
  withdrawn: z.int(),
  excused: z.int(),
  appealed: z.int(),
  reopened: z.int(),
  onTime: RatioView.meta({ description: '及时率: answered by the deadline ÷ due' }),
})

export const redressActions = {
  'redress.list': {
    summary: '看差评办得怎么样，最先到期的在前',
    kind: 'query',
    roles: answerers,
    reach: 'post',
    input: z.strictObject({
      state: Redress.shape.state.optional().meta({ title: '状态' }),
      forMe: z.boolean().optional().meta({ title: '只看等我办的' }),
      after: Cursor.optional(),
    }),
    output: page(Card),
    errors: [],
  },
  'redress.mine': {
    summary: '看我的差评办到哪了',
    kind: 'query',
    roles: 'everyone',
    reach: 'self',
    input: z.strictObject({ after: Cursor.optional() }),
    output: page(View),
    errors: [],
  },
  'redress.get': {
    summary: '看一条差评的全过程',
    kind: 'query',
    roles: 'everyone',
    reach: 'post',
    input: z.strictObject({ redressId }),
    output: View,
    errors: ['OUT_OF_REACH'],
  },
  'redress.answer': {
    summary: '办好了，回复居民',
    kind: 'command',
    roles: answerers,
    reach: 'post',
    input: z.strictObject({
      redressId,
      text: RedressAnswerText,
      photos: RedressPhotos.default([]),
    }),
    output: View,
    errors: ['OUT_OF_REACH', 'REDRESS_NOT_YOURS', 'MOVE_NOT_ALLOWED', 'PHOTO_MISSING'],
  },
  'redress.accept': {
    summary: '认可这次办理',
    kind: 'command',
    roles: 'everyone',
    reach: 'self',
    input: z.strictObject({ redressId }),
    output: View,
    errors: ['OUT_OF_REACH', 'MOVE_NOT_ALLOWED'],
  },
  'redress.reject': {
    summary: '觉得还不行，请上一级接着办',
    kind: 'command',
    roles: 'everyone',
    reach: 'self',
    unsure: 'wait',
    input: z.strictObject({ redressId, text: RejectText.default('') }),
    output: View,
    errors: ['OUT_OF_REACH', 'MOVE_NOT_ALLOWED'],
  },
  'redress.appeal': {
    summary: '觉得差评不实，提出申诉',
    kind: 'command',
    roles: answerers,
    reach: 'post',
    input: z.strictObject({ redressId, text: RedressAppealText }),
    output: View,
    errors: [
      'OUT_OF_REACH',
      'REDRESS_NOT_YOURS',
      'REDRESS_APPEALED',
      'REDRESS_APPEAL_LATE',
      'MOVE_NOT_ALLOWED',
    ],
  },
  'redress.decide': {
    summary: '定一条差评的申诉',
    kind: 'command',
    roles: answerers,
    reach: 'post',
    input: z.strictObject({
      redressId,
      upheld: z.boolean().meta({ title: '申诉是否成立' }),
      reason: RedressReason,
    }),
    output: View,
    errors: ['OUT_OF_REACH', 'REDRESS_NOT_YOURS', 'REDRESS_CONCERNED', 'MOVE_NOT_ALLOWED'],
  },
  'redress.contest': {
    summary: '对申诉的结果有异议，请再上一级看一遍',
    kind: 'command',
    roles: 'everyone',
    reach: 'self',
    unsure: 'wait',
    input: z.strictObject({ redressId, text: ContestText }),
    output: View,
    errors: ['OUT_OF_REACH', 'REDRESS_CONTESTED', 'MOVE_NOT_ALLOWED'],
  },
  'redress.setDeadline': {
    summary: '定差评的办理期限：5、7 或 15 个工作日，以后收到的照这个算',
    kind: 'command',
    roles: ['subdistrictOfficer', 'districtOfficer'],
    reach: 'post',
    input: z.strictObject({ area: AreaCode.meta({ title: '街镇或区' }), days: TermDays }),
    output: z.object({ area: AreaCode, days: TermDays, post: z.string() }),
    errors: ['OUT_OF_REACH'],
  },
  'redress.duties': {
    summary: '看有几条差评等着我',
    kind: 'query',
    roles: ['resident', ...answerers],
    reach: 'post',
    input: z.strictObject({}),
    output: z.object({
      waiting: z.int().meta({ description: 'To be answered or decided in one of the posts' }),
      overdue: z.int(),
      toRate: z.int().meta({ description: 'Own ones that were answered, twenty at most' }),
      oversees: z.boolean(),
    }),
    errors: [],
  },
  'redress.board': {
    summary: '看一个街镇或全区的差评办理情况，分种类、分地方',
    kind: 'query',
    roles: ['subdistrictOfficer', 'districtOfficer'],
    reach: 'post',
    input: z.strictObject({ area: AreaCode.optional().meta({ title: '街镇或区' }) }),
    output: z.object({
      area: AreaCode,
      name: z.string(),
      days: TermDays,
      total: Stand,
      kinds: z.array(Stand.extend({ kind: z.enum(subjectKindNames) })),
      places: z.array(Stand.extend({ place: AreaCode, name: z.string() })),
    }),
    errors: ['OUT_OF_REACH'],
  },
} as const satisfies Record<string, ActionSpec>
