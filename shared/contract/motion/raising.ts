import * as z from 'zod'
import { rolesOf } from '../../domain/council/rights.ts'
import { MotionText } from '../../domain/motion/motion.ts'
import { ways } from '../../domain/motion/ways.ts'
import { concerned } from '../../domain/people/circles.ts'
import { Id, line } from '../../kernel/fields.ts'
import type { ActionSpec } from '../action.ts'
import { councilId } from '../council/home.ts'
import { MotionCard, MotionView, motionId } from './views.ts'

const Wanted = z.strictObject({
  councilId,
  title: MotionText.shape.title,
  text: MotionText.shape.text,
  photos: MotionText.shape.photos.default([]),
})
const reason = line('原因', 100)
const raisingErrors = ['OUT_OF_REACH', 'COUNCIL_NOT_STANDING', 'PHOTO_MISSING'] as const

const ofNeighbours = {
  kind: 'command',
  roles: concerned,
  reach: 'neighbourhood',
  input: z.strictObject({ motionId }),
  output: MotionView,
} as const
const ofPlanners = {
  kind: 'command',
  roles: rolesOf('plan'),
  reach: 'post',
  output: MotionView,
} as const
const deskErrors = ['OUT_OF_REACH', 'SEAT_MAY_NOT', 'MOVE_NOT_ALLOWED'] as const

export const raisingActions = {
  'motion.similar': {
    summary: '提之前看看有没有人提过差不多的',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({
      councilId,
      title: MotionText.shape.title,
      text: MotionText.shape.text.optional(),
    }),
    output: z.array(MotionCard).meta({ description: 'Most alike first, three at most' }),
    errors: ['OUT_OF_REACH'],
  },
  'motion.raise': {
    summary: '席位提一件议题',
    kind: 'command',
    roles: rolesOf('raise'),
    reach: 'post',
    input: Wanted,
    output: MotionView,
    errors: [...raisingErrors, 'SEAT_MAY_NOT'],
  },
  'motion.propose': {
    summary: '献计献策：居民提一件，凑够附议就立题',
    kind: 'command',
    roles: ways.proposal.roles,
    reach: 'neighbourhood',
    input: Wanted,
    output: MotionView,
    unsure: 'wait',
    errors: raisingErrors,
  },
  'motion.callOut': {
    summary: '企业吹哨，限时答复',
    kind: 'command',
    roles: ways.callOut.roles,
    reach: 'neighbourhood',
    input: Wanted,
    output: MotionView,
    unsure: 'wait',
    errors: [...raisingErrors, 'CALL_OUT_NOT_MEMBER'],
  },
  'motion.support': {
    ...ofNeighbours,
    summary: '附议，跟着看办得怎么样',
    errors: ['OUT_OF_REACH', 'NOT_OF_THE_COUNCIL', 'SUPPORT_OVER'],
  },
  'motion.unsupport': {
    ...ofNeighbours,
    summary: '不再附议',
    errors: ['OUT_OF_REACH', 'OWN_MOTION', 'SUPPORT_OVER'],
  },
  'motion.take': {
    ...ofPlanners,
    summary: '不等附议凑够，直接立题',
    input: z.strictObject({ motionId }),
    errors: deskErrors,
  },
  'motion.decline': {
    ...ofPlanners,
    summary: '不立题，说明原因',
    input: z.strictObject({ motionId, reason }),
    errors: [...deskErrors, 'MOTION_IN_VOTE'],
  },
  'motion.merge': {
    ...ofPlanners,
    summary: '并到另一件议题，附议的人一起过去',
    input: z.strictObject({ motionId, intoId: Id.meta({ title: '并到哪一件' }) }),
    errors: [...deskErrors, 'MERGE_UNFIT', 'MOTION_IN_VOTE'],
  },
  'motion.withdraw': {
    summary: '收回自己提的',
    kind: 'command',
    roles: 'everyone',
    reach: 'self',
    input: z.strictObject({ motionId }),
    output: MotionView,
    errors: ['OUT_OF_REACH', 'MOVE_NOT_ALLOWED', 'MOTION_IN_VOTE'],
  },
} as const satisfies Record<string, ActionSpec>
