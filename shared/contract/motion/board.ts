import * as z from 'zod'
import { AreaCode } from '../../domain/area/area.ts'
import { councilKindNames } from '../../domain/council/kinds.ts'
import { rolesOf } from '../../domain/council/rights.ts'
import { CouncilMotionTally } from '../../domain/motion/tally.ts'
import { Cursor, Instant, page, RatioView } from '../../kernel/fields.ts'
import type { ActionSpec } from '../action.ts'
import { councilId } from '../council/home.ts'
import { MotionCard, PromisedView } from './views.ts'

const onTime = RatioView.meta({ description: 'First answers in time ÷ first answers' })

const Waiting = z.object({ count: z.int(), items: z.array(MotionCard) })

const KindSums = z.object({
  kind: z.enum(councilKindNames),
  councils: z.int(),
  motions: z.int(),
  resolved: z.int(),
  onTime,
})

const AreaSums = z.object({
  area: AreaCode,
  name: z.string(),
  kinds: z.array(KindSums).meta({ description: 'Kinds that have had a motion' }),
})

export const motionBoardActions = {
  'motion.board': {
    summary: '理事会主页上的议题：在办的、答应的、办成的',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ councilId }),
    output: z.object({
      counts: CouncilMotionTally.shape.states,
      promised: z.array(PromisedView).meta({ description: 'Due first, five at most' }),
      became: z.array(
        MotionCard.extend({
          result: z.string(),
          at: Instant,
          content: z
            .boolean()
            .nullable()
            .meta({ description: 'The station’s verdict; null: it has not looked yet' }),
          level: z.int().nullable().meta({ description: 'The raiser’s' }),
        }),
      ),
      waiting: Waiting.meta({ description: 'Firms’ calls without a first answer, due first' }),
      numbers: z.object({ raised: z.int(), resolved: z.int(), onTime }),
    }),
    errors: ['OUT_OF_REACH'],
  },
  'motion.desk': {
    summary: '秘书处的案头：等着立题、定措施、答复、催办的',
    kind: 'query',
    roles: rolesOf('plan'),
    reach: 'post',
    input: z.strictObject({ councilId }),
    output: z.object({
      seconders: z.int().meta({ description: 'How many the charter asks for' }),
      seconding: Waiting.meta({ description: 'Proposals, the most seconded first' }),
      toPlan: Waiting.meta({ description: 'Raised, without measures; the oldest first' }),
      callOuts: Waiting.meta({ description: 'Without a first answer, due first' }),
      overdue: z.object({
        count: z.int().meta({ description: 'No further than 99' }),
        items: z.array(PromisedView),
      }),
      toSupervise: Waiting.meta({
        description: 'With a result that the station has not looked at',
      }),
    }),
    errors: ['OUT_OF_REACH', 'SEAT_MAY_NOT'],
  },
  'motion.sums': {
    summary: '各地议题办得怎么样，按理事会类型',
    kind: 'query',
    roles: 'everyone',
    reach: 'everywhere',
    input: z.strictObject({
      area: AreaCode.meta({ title: '哪里' }),
      after: Cursor.optional(),
    }),
    output: AreaSums.extend({ children: page(AreaSums) }),
    errors: ['OUT_OF_REACH'],
  },
} as const satisfies Record<string, ActionSpec>
