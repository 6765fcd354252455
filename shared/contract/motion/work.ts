import * as z from 'zod'
import { rolesOf } from '../../domain/council/rights.ts'
import { MeasureText } from '../../domain/motion/measure.ts'
import { mostMeasures } from '../../domain/motion/most.ts'
import { MotionPhotos, RaiserLevel } from '../../domain/motion/motion.ts'
import { councilHands } from '../../domain/people/circles.ts'
import { line, prose } from '../../kernel/fields.ts'
import type { ActionSpec } from '../action.ts'
import { MotionView, motionId } from './views.ts'

const no = z.int().positive().meta({ title: '第几项措施' })
const photos = MotionPhotos.default([])

const command = { kind: 'command', reach: 'post', output: MotionView } as const
const ofHands = { ...command, roles: councilHands } as const
const errors = ['OUT_OF_REACH', 'SEAT_MAY_NOT', 'MOVE_NOT_ALLOWED'] as const

export const workActions = {
  'motion.measure': {
    ...command,
    summary: '定措施：办什么、谁来办、哪天办完',
    roles: rolesOf('plan'),
    input: z.strictObject({
      motionId,
      measures: z.array(MeasureText.strict()).min(1).max(mostMeasures).meta({ title: '措施' }),
    }),
    errors: [...errors, 'OWNER_UNFIT', 'MEASURE_DAY', 'MOTION_IN_VOTE'],
  },
  'motion.begin': {
    ...ofHands,
    summary: '开始办',
    input: z.strictObject({ motionId }),
    errors,
  },
  'motion.progress': {
    ...ofHands,
    summary: '报一次进展，附照片',
    input: z.strictObject({
      motionId,
      text: prose('进展', 500, 1),
      photos,
      measureNo: no.optional(),
    }),
    errors: [...errors, 'MEASURE_UNKNOWN', 'STEPS_FULL', 'PHOTO_MISSING'],
  },
  'motion.measureDone': {
    ...ofHands,
    summary: '办完一项措施',
    input: z.strictObject({ motionId, no }),
    errors: [...errors, 'MEASURE_UNKNOWN', 'STEPS_FULL'],
  },
  'motion.advise': {
    ...command,
    summary: '智囊团出主意',
    roles: rolesOf('advise'),
    input: z.strictObject({ motionId, text: prose('主意', 500, 1) }),
    errors: [...errors, 'STEPS_FULL'],
  },
  'motion.answer': {
    ...command,
    summary: '首次答复企业吹哨',
    roles: rolesOf('answer'),
    input: z.strictObject({ motionId, text: prose('答复', 500, 1) }),
    errors: ['OUT_OF_REACH', 'SEAT_MAY_NOT', 'CALL_OUT_ANSWERED'],
  },
  'motion.resolve': {
    ...command,
    summary: '写结果',
    roles: rolesOf('plan'),
    input: z.strictObject({
      motionId,
      text: prose('结果', 500, 1),
      photos,
      because: prose('没办完的为什么', 200).default(''),
    }),
    errors: [...errors, 'MEASURES_UNDONE', 'PHOTO_MISSING', 'MOTION_IN_VOTE'],
  },
  'motion.supervise': {
    ...command,
    summary: '监督站看结果：认可，或退回再办',
    roles: rolesOf('supervise'),
    input: z.strictObject({
      motionId,
      content: z.boolean().meta({ title: '认可不认可' }),
      text: prose('监督站的话', 300).default(''),
    }),
    errors: [...errors, 'STILL_WRONG_HOW'],
  },
  'motion.rate': {
    summary: '提的人评价结果，可以改一次',
    kind: 'command',
    roles: 'everyone',
    reach: 'self',
    input: z.strictObject({
      motionId,
      level: RaiserLevel,
      text: line('想说的话', 200).or(z.literal('')).default(''),
    }),
    output: MotionView,
    errors: ['OUT_OF_REACH', 'RESULT_NOT_YET', 'RATED_TWICE', 'REASON_REQUIRED'],
  },
} as const satisfies Record<string, ActionSpec>
