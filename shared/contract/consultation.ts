import * as z from 'zod'
import { AreaCode } from '../domain/area/area.ts'
import { phaseNames } from '../domain/consultation/phase.ts'
import { Outcome } from '../domain/consultation/tally.ts'
import { VoiceText } from '../domain/consultation/voice.ts'
import { Check } from '../domain/moderation/check.ts'
import { Notice, Question } from '../domain/notice/notice.ts'
import { doorkeepers, officers } from '../domain/people/circles.ts'
import { Cursor, Day, Id, line, page } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'

const noticeId = Id.meta({ title: '征求意见' })
const Phase = z.enum(phaseNames)
const Spoken = z.int().meta({ description: 'How many have spoken, in steps; 0 below five' })

/** What was decided and why, as it was published. */
const Decision = Notice.pick({
  id: true,
  title: true,
  summary: true,
  body: true,
  signedBy: true,
  publishedAt: true,
})

const ConsultationView = z.object({
  noticeId: Id,
  title: z.string(),
  place: z.string(),
  signedBy: z.string(),
  question: Question,
  openUntil: Day,
  phase: Phase,
  spoken: Spoken,
  resultDueOn: Day,
  late: z.boolean().meta({ description: 'The result should have been published by now' }),
  outcome: Outcome.nullable().meta({ description: 'Null before the end, for everybody' }),
  decision: Decision.nullable(),
  mine: VoiceText.extend({
    check: Check,
    onPaper: z.boolean(),
    version: z.int().meta({ description: 'Of this voice; what `over` asks for' }),
  })
    .nullable()
    .meta({ description: "The caller's or their household's own voice" }),
  may: z.array(z.enum(['speak', 'enter', 'answer'])),
})

const DeskCard = ConsultationView.pick({
  noticeId: true,
  title: true,
  place: true,
  openUntil: true,
  phase: true,
  spoken: true,
  resultDueOn: true,
  late: true,
}).extend({ resultId: Id.nullable() })

export const consultationActions = {
  'consultation.get': {
    summary: '看一次征求意见：我说了什么、结果怎样、为什么这样定',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ noticeId }),
    output: ConsultationView,
    errors: ['OUT_OF_REACH'],
  },
  'consultation.speak': {
    summary: '在征求意见里说一句，或改变主意',
    kind: 'command',
    roles: ['resident'],
    reach: 'addressed',
    unsure: 'wait',
    input: VoiceText.extend({
      noticeId,
      over: z.int().nullable().meta({
        title: '改的是哪一次',
        description: 'The version of the voice that this one replaces; null: nobody has spoken yet',
      }),
    }).strict(),
    output: z.object({ check: Check }),
    errors: [
      'OUT_OF_REACH',
      'VOICE_EMPTY',
      'CONSULTATION_OVER',
      'ALREADY_SPOKEN',
      'HOUSEHOLD_SPOKEN',
    ],
  },
  'consultation.enter': {
    summary: '替没有手机的人录入纸上的意见',
    kind: 'command',
    roles: doorkeepers,
    reach: 'post',
    unsure: 'wait',
    input: VoiceText.extend({
      noticeId,
      area: AreaCode.meta({ title: '住在哪个社区或网格' }),
      door: line('楼门牌', 60),
      name: line('姓名', 20),
      photoId: Id.meta({ title: '纸上意见的照片' }),
    }).strict(),
    output: z.object({ check: Check }),
    errors: ['OUT_OF_REACH', 'VOICE_EMPTY', 'CONSULTATION_OVER', 'PAPER_COUNTED', 'PHOTO_MISSING'],
  },
  'consultation.words': {
    summary: '截止以后，看大家写了什么',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ noticeId, after: Cursor.optional() }),
    output: page(z.object({ id: z.string(), words: z.string() })),
    errors: ['OUT_OF_REACH', 'CONSULTATION_OPEN'],
  },
  'consultation.desk': {
    summary: '看我管的征求意见：进展，哪些在等结果',
    kind: 'query',
    roles: officers,
    reach: 'post',
    input: z.strictObject({ after: Cursor.optional() }),
    output: page(DeskCard),
    errors: [],
  },
  'consultation.duties': {
    summary: '看有几次征求意见在等我公布结果',
    kind: 'query',
    roles: officers,
    reach: 'post',
    input: z.strictObject({}),
    output: z.object({ waiting: z.int(), late: z.int() }),
    errors: [],
  },
} as const satisfies Record<string, ActionSpec>
