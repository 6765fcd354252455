import * as z from 'zod'
import { rolesOf } from '../../domain/council/rights.ts'
import { CouncilSeat } from '../../domain/council/seat.ts'
import { SpokenCode } from '../../domain/people/code.ts'
import { Seat } from '../../domain/people/grant.ts'
import { departmentNames } from '../../domain/people/role.ts'
import { Id, Instant, line } from '../../kernel/fields.ts'
import type { ActionSpec } from '../action.ts'
import { councilId, SeatView } from './home.ts'

const seatId = Id.meta({ title: '席位' })
const code = SpokenCode.meta({ title: '登记码' })
const until = z.iso.date().optional().meta({ title: '任期到哪天' })

const SeatDetail = SeatView.extend({
  no: z.int(),
  department: CouncilSeat.shape.department,
  weight: z.int(),
  since: Instant.nullable(),
  until: Instant.nullable(),
})

const ofDesk = {
  kind: 'command',
  roles: rolesOf('fillSeats'),
  reach: 'post',
  output: SeatDetail,
} as const
const filling = [
  'OUT_OF_REACH',
  'SEAT_MAY_NOT',
  'COUNCIL_NOT_STANDING',
  'PERSON_NOT_FOUND',
  'NOT_YOURSELF',
  'ALREADY_GRANTED',
  'ALREADY_SEATED',
  'STATION_APART',
] as const

export const seatActions = {
  'council.seats': {
    summary: '看理事会的席位：谁坐着、任期到哪天、各能做什么',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ councilId }),
    output: z.array(SeatDetail),
    errors: ['OUT_OF_REACH'],
  },
  'council.addSeat': {
    ...ofDesk,
    summary: '设一个席位',
    input: z.strictObject({
      councilId,
      seat: Seat,
      unitId: Id.optional().meta({ title: '代表哪个成员' }),
      department: z.enum(departmentNames).optional().meta({ title: '部门' }),
    }),
    errors: [
      'OUT_OF_REACH',
      'SEAT_MAY_NOT',
      'COUNCIL_NOT_STANDING',
      'SEATS_FULL',
      'UNIT_NOT_IN',
      'ONE_CHAIR',
    ],
  },
  'council.fillSeat': {
    ...ofDesk,
    summary: '请人入席',
    input: z.strictObject({ seatId, code, until }),
    errors: [...filling, 'SEAT_TAKEN'],
  },
  'council.handOver': {
    ...ofDesk,
    summary: '席位换人，交接清楚',
    input: z.strictObject({ seatId, code, until, reason: line('为什么换人', 100) }),
    errors: [...filling, 'SEAT_EMPTY'],
  },
  'council.vacateSeat': {
    ...ofDesk,
    summary: '席位空出来，说明原因',
    input: z.strictObject({ seatId, reason: line('原因', 100) }),
    errors: ['OUT_OF_REACH', 'SEAT_MAY_NOT', 'COUNCIL_NOT_STANDING', 'SEAT_EMPTY'],
  },
  'council.removeSeat': {
    ...ofDesk,
    summary: '撤掉一个空着的席位',
    input: z.strictObject({ seatId }),
    errors: ['OUT_OF_REACH', 'SEAT_MAY_NOT', 'COUNCIL_NOT_STANDING', 'SEAT_TAKEN'],
  },
} as const satisfies Record<string, ActionSpec>
