import * as z from 'zod'
import { AreaCode } from '../domain/area/area.ts'
import { answerers } from '../domain/people/circles.ts'
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
import { Cursor, page } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'
import { Card, Stand, View } from './redress-views.ts'

const redressId = RedressId

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
