import * as z from 'zod'
import { motionLifecycle } from '../../domain/motion/lifecycle.ts'
import { Cursor, Instant, page } from '../../kernel/fields.ts'
import { statesOf } from '../../kernel/lifecycle.ts'
import type { ActionSpec } from '../action.ts'
import { councilId } from '../council/home.ts'
import { MotionCard, MotionView, motionId } from './views.ts'

const read = { kind: 'query', roles: 'everyone', reach: 'neighbourhood' } as const

export const motionReadActions = {
  'motion.get': {
    ...read,
    summary: '看一件议题走到哪一步',
    input: z.strictObject({ motionId }),
    output: MotionView,
    errors: ['OUT_OF_REACH'],
  },
  'motion.list': {
    ...read,
    summary: '看理事会的议题，新的在先',
    input: z.strictObject({
      councilId,
      stage: z
        .enum(['open', 'over', ...statesOf(motionLifecycle)])
        .optional()
        .meta({ title: '走到哪一步' }),
      after: Cursor.optional(),
    }),
    output: page(MotionCard),
    errors: ['OUT_OF_REACH'],
  },
  'motion.mine': {
    summary: '看我提的和我附议的',
    kind: 'query',
    roles: 'everyone',
    reach: 'self',
    input: z.strictObject({ after: Cursor.optional() }),
    output: page(
      MotionCard.extend({
        since: Instant,
        check: MotionView.shape.check,
        mergedInto: MotionView.shape.mergedInto,
      }),
    ),
    errors: [],
  },
} as const satisfies Record<string, ActionSpec>
