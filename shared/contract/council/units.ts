import * as z from 'zod'
import { rolesOf } from '../../domain/council/rights.ts'
import { MemberUnit, UnitText } from '../../domain/council/unit.ts'
import { Cursor, Id, line, page } from '../../kernel/fields.ts'
import type { ActionSpec } from '../action.ts'
import { councilId } from './home.ts'

const unitId = Id.meta({ title: '成员' })

const UnitView = MemberUnit.pick({
  id: true,
  councilId: true,
  kind: true,
  name: true,
  shopId: true,
  department: true,
  chainPart: true,
  weight: true,
  state: true,
  createdAt: true,
}).extend({
  seated: z.boolean().meta({ description: 'Has a seat of the council' }),
  mine: z.boolean(),
  reason: z.string().nullable().meta({ description: 'Why it was refused or left' }),
})

/** Only the fields that its kind has need be given. */
const Wanted = z.strictObject({
  councilId,
  kind: UnitText.shape.kind,
  name: UnitText.shape.name,
  shopId: Id.optional(),
  department: UnitText.shape.department.unwrap().optional(),
  chainPart: UnitText.shape.chainPart.unwrap().optional(),
  weight: UnitText.shape.weight.default(1),
})

const onePerUnit = { unitId }
const ofDesk = {
  kind: 'command',
  roles: rolesOf('fillSeats'),
  reach: 'post',
  output: UnitView,
} as const
const unitErrors = ['OUT_OF_REACH', 'UNIT_UNFIT', 'UNIT_TAKEN', 'COUNCIL_NOT_STANDING'] as const

export const unitActions = {
  'council.units': {
    summary: '看理事会的成员单位',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ councilId, after: Cursor.optional() }),
    output: page(UnitView),
    errors: ['OUT_OF_REACH'],
  },
  'council.applications': {
    summary: '看申请加入的',
    kind: 'query',
    roles: rolesOf('fillSeats'),
    reach: 'post',
    input: z.strictObject({
      councilId: councilId
        .optional()
        .meta({ description: 'Left out: of all the caller looks after' }),
      after: Cursor.optional(),
    }),
    output: page(UnitView.extend({ contact: z.string(), councilName: z.string() })),
    errors: ['OUT_OF_REACH', 'SEAT_MAY_NOT'],
  },
  'council.myUnits': {
    summary: '看我申请的、我联系的成员',
    kind: 'query',
    roles: 'everyone',
    reach: 'self',
    input: z.strictObject({}),
    output: z.array(UnitView.extend({ councilName: z.string() })),
    errors: [],
  },
  'council.apply': {
    summary: '申请加入理事会',
    kind: 'command',
    roles: 'everyone',
    reach: 'everywhere',
    input: Wanted,
    output: UnitView,
    errors: [...unitErrors, 'JOIN_FIRST', 'ALREADY_APPLIED'],
  },
  'council.enter': {
    ...ofDesk,
    summary: '登记一个成员单位，直接接纳',
    input: Wanted,
    errors: [...unitErrors, 'SEAT_MAY_NOT'],
  },
  'council.admit': {
    ...ofDesk,
    summary: '接纳申请的成员',
    input: z.strictObject(onePerUnit),
    errors: [
      'OUT_OF_REACH',
      'MOVE_NOT_ALLOWED',
      'SEAT_MAY_NOT',
      'COUNCIL_NOT_STANDING',
      'NOT_YOURSELF',
      'ALREADY_GRANTED',
    ],
  },
  'council.refuse': {
    ...ofDesk,
    summary: '不接纳，说明原因',
    input: z.strictObject({ ...onePerUnit, reason: line('原因', 100) }),
    errors: ['OUT_OF_REACH', 'MOVE_NOT_ALLOWED', 'SEAT_MAY_NOT'],
  },
  'council.leave': {
    summary: '成员退出，它的席位空出来',
    kind: 'command',
    roles: [...rolesOf('fillSeats'), 'unitContact'],
    reach: 'post',
    input: z.strictObject({ ...onePerUnit, reason: line('原因', 100) }),
    output: UnitView,
    errors: ['OUT_OF_REACH', 'MOVE_NOT_ALLOWED', 'SEAT_MAY_NOT'],
  },
} as const satisfies Record<string, ActionSpec>
