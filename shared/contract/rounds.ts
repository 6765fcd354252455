import * as z from 'zod'
import {
  Round,
  RoundDepartments,
  RoundTitle,
  SecondShare,
  Visit,
} from '../domain/inspection/round.ts'
import { roundReaders, stewards } from '../domain/people/circles.ts'
import { departmentNames } from '../domain/people/role.ts'
import { Cursor, Day, Id, Instant, page, prose, RatioView } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'

const councilId = Id.meta({ title: '理事会' })
const roundId = Id.meta({ title: '考核安排' })
/** The id of a visit that a round asks for: `round:shop`. */
export const VisitId = z
  .string()
  .regex(/^[0-9a-f]{24}:[0-9a-f]{24}$/)
  .meta({ title: '到店安排' })

const RoundCard = Round.pick({
  id: true,
  title: true,
  dueOn: true,
  departments: true,
  state: true,
}).extend({
  progress: RatioView,
  second: z
    .object({ share: z.int(), seed: z.int(), progress: RatioView })
    .nullable()
    .meta({ description: 'The blind second looks; the street alone sees them' }),
  may: z.array(z.enum(['cancel'])),
})

const VisitCard = Visit.pick({
  id: true,
  shopId: true,
  shopNumber: true,
  shopName: true,
  address: true,
  dueOn: true,
  departments: true,
  done: true,
  state: true,
}).extend({
  inspectionId: Id.nullable().meta({ description: 'Null as well for whoever may not see it now' }),
  second: z.enum(['waiting', 'done']).nullable().meta({ description: 'The street alone sees it' }),
})

const RouteStop = Visit.pick({
  id: true,
  shopId: true,
  shopNumber: true,
  shopName: true,
  address: true,
  dueOn: true,
  departments: true,
  done: true,
}).extend({
  kind: z.enum(['first', 'second']),
  department: z.enum(departmentNames).meta({ description: 'For which one goes' }),
})

export const roundActions = {
  'inspection.plan': {
    summary: '安排一轮考核：看哪些店、哪些部门去、什么时候看完',
    kind: 'command',
    roles: stewards,
    reach: 'post',
    input: z.strictObject({
      councilId,
      title: RoundTitle,
      dueOn: Day.meta({ title: '看完日期' }),
      departments: RoundDepartments,
      shopIds: z
        .union([z.literal('all'), z.array(Id).min(1).max(1000)])
        .meta({ title: '要看的店' }),
      secondShare: SecondShare,
    }),
    output: RoundCard,
    errors: [
      'NO_COVENANT',
      'COUNCIL_NOT_STANDING',
      'OUT_OF_REACH',
      'SHOP_CLOSED',
      'DUE_NOT_WORKDAY',
      'NO_INSPECTOR',
      'DEPARTMENT_IDLE',
      'NOTHING_TO_PLAN',
    ],
  },
  'inspection.rounds': {
    summary: '看理事会的考核安排和进度',
    kind: 'query',
    roles: roundReaders,
    reach: 'post',
    input: z.strictObject({ councilId, after: Cursor.optional() }),
    output: page(RoundCard),
    errors: [],
  },
  'inspection.round': {
    summary: '看一轮考核：哪些店看过了，哪些还没去',
    kind: 'query',
    roles: roundReaders,
    reach: 'post',
    input: z.strictObject({ roundId, after: Cursor.optional() }),
    output: page(VisitCard).extend({
      round: RoundCard.extend({
        timeline: z.array(Round.shape.timeline.element.omit({ by: true }).extend({ at: Instant })),
      }),
    }),
    errors: ['OUT_OF_REACH'],
  },
  'inspection.cancelRound': {
    summary: '取消一轮考核里还没看的店',
    kind: 'command',
    roles: stewards,
    reach: 'post',
    input: z.strictObject({ roundId, reason: prose('取消原因', 100, 1) }),
    output: RoundCard,
    errors: ['OUT_OF_REACH', 'MOVE_NOT_ALLOWED'],
  },
  'inspection.route': {
    summary: '看我今天要去哪些店',
    kind: 'query',
    roles: ['inspector'],
    reach: 'post',
    input: z.strictObject({ councilId: councilId.optional(), after: Cursor.optional() }),
    output: page(RouteStop),
    errors: [],
  },
  'inspection.visit': {
    summary: '看一次到店安排：该我评哪几项',
    kind: 'query',
    roles: ['inspector'],
    reach: 'post',
    input: z.strictObject({ visitId: VisitId }),
    output: RouteStop.extend({ nos: z.array(z.int()) }),
    errors: [
      'OUT_OF_REACH',
      'VISIT_CANCELLED',
      'VISIT_NOT_YOURS',
      'VISIT_DONE',
      'SECOND_NOT_BY_THE_SAME',
    ],
  },
} as const satisfies Record<string, ActionSpec>
