import * as z from 'zod'
import { mostAttending, Training, TrainingText } from '../../domain/covenant/training.ts'
import { departmentNames } from '../../domain/people/role.ts'
import { Cursor, Id, line, page, RatioView } from '../../kernel/fields.ts'
import type { ActionSpec } from '../action.ts'
import { ShopCard } from '../shop.ts'
import { councilId, shopId } from './fields.ts'

const trainers = ['inspector', 'departmentOfficer', 'secretary'] as const
const trainingId = Id.meta({ title: '培训' })
const shopIds = z.array(shopId).min(1).max(mostAttending).meta({ title: '到场的店' })

const TrainingCard = Training.pick({
  id: true,
  councilId: true,
  department: true,
  title: true,
  heldOn: true,
  place: true,
}).extend({ attended: z.int() })

const TrainingView = TrainingCard.extend({
  note: z.string(),
  shops: z.array(ShopCard.pick({ id: true, number: true, name: true })),
  may: z.array(z.enum(['correct'])).meta({ description: 'What the caller may do with it' }),
})

const errors = ['OUT_OF_REACH', 'DEPARTMENT_NOT_YOURS', 'SHOP_ELSEWHERE', 'SHOP_CLOSED'] as const

export const trainingActions = {
  'covenant.train': {
    summary: '登记一次培训，哪些店到场了',
    kind: 'command',
    roles: trainers,
    reach: 'post',
    input: TrainingText.extend({ councilId, shopIds }).strict(),
    output: TrainingView,
    errors: [...errors, 'DAY_IN_FUTURE', 'NO_COVENANT', 'COUNCIL_NOT_STANDING'],
  },
  'covenant.addAttendance': {
    summary: '补登到场的店',
    kind: 'command',
    roles: trainers,
    reach: 'post',
    input: z.strictObject({ trainingId, shopIds }),
    output: TrainingView,
    errors,
  },
  'covenant.strikeAttendance': {
    summary: '去掉登记错的店，说明原因',
    kind: 'command',
    roles: trainers,
    reach: 'post',
    input: z.strictObject({ trainingId, shopId, reason: line('原因', 100) }),
    output: TrainingView,
    errors: ['OUT_OF_REACH', 'DEPARTMENT_NOT_YOURS', 'NOT_ATTENDED'],
  },
  'covenant.trainings': {
    summary: '看办过的培训，新的在先',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ councilId, after: Cursor.optional() }),
    output: page(TrainingCard),
    errors: ['OUT_OF_REACH'],
  },
  'covenant.training': {
    summary: '看一次培训和到场的店',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ trainingId }),
    output: TrainingView,
    errors: ['OUT_OF_REACH'],
  },
  'covenant.trained': {
    summary: '看各部门培训过多少家店',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ councilId }),
    output: z.array(z.object({ department: z.enum(departmentNames), trained: RatioView })),
    errors: ['OUT_OF_REACH'],
  },
  'covenant.untrained': {
    summary: '看还没参加过一个部门培训的店',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({
      councilId,
      department: TrainingText.shape.department,
      after: Cursor.optional(),
    }),
    output: page(ShopCard.pick({ id: true, number: true, name: true, trade: true })),
    errors: ['OUT_OF_REACH'],
  },
} as const satisfies Record<string, ActionSpec>
