import * as z from 'zod'
import { ventureMoves } from '../../domain/alliance/lifecycle.ts'
import { EnteredStage, Stage, Venture, VentureText } from '../../domain/alliance/venture.ts'
import { rolesOf } from '../../domain/council/rights.ts'
import { Cursor, Id, Instant, line, page } from '../../kernel/fields.ts'
import type { ActionSpec } from '../action.ts'
import { allianceId } from './sums.ts'

const ventureId = Id.meta({ title: '合作项目' })
const Move = z.enum(ventureMoves)

const VentureCard = Venture.pick({
  id: true,
  councilId: true,
  name: true,
  amountWan: true,
  stage: true,
}).extend({
  units: z.array(z.string()).meta({ description: 'Names of the first three' }),
  unitCount: z.int(),
})

const VentureView = VentureCard.extend({
  alliance: z.string(),
  enteredAs: EnteredStage,
  createdAt: Instant,
  units: z.array(
    z.object({
      id: Id,
      name: z.string(),
      member: z.boolean().meta({ description: 'False: it has left since' }),
    }),
  ),
  history: z.array(z.object({ move: Move, at: Instant, reason: z.string().nullable() })),
  changes: z
    .array(
      z.object({
        at: Instant,
        post: z.string(),
        name: z.string().nullable(),
        units: z.array(z.string()).nullable(),
        amountWan: z.int().nullable(),
      }),
    )
    .meta({ description: 'What it said before; null: that did not change' }),
  may: z.array(z.enum(['amend', ...Move.options])),
})

const ofVentures = {
  kind: 'command',
  roles: rolesOf('ventures'),
  reach: 'post',
  output: VentureView,
} as const
const refusals = ['OUT_OF_REACH', 'SEAT_MAY_NOT', 'COUNCIL_NOT_STANDING'] as const

export const ventureActions = {
  'alliance.ventures': {
    summary: '看产业联盟的合作项目，可以只看一个阶段，新的在先',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({
      councilId: allianceId,
      stage: Stage.optional(),
      after: Cursor.optional(),
    }),
    output: page(VentureCard),
    errors: ['OUT_OF_REACH'],
  },
  'alliance.venture': {
    summary: '看一个合作项目走到了哪一步',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ ventureId }),
    output: VentureView,
    errors: ['OUT_OF_REACH'],
  },
  'alliance.addVenture': {
    ...ofVentures,
    summary: '登记一个合作项目',
    input: VentureText.extend({
      councilId: allianceId,
      stage: EnteredStage.default('talks'),
    }).strict(),
    errors: [...refusals, 'ALLIANCE_ONLY', 'UNIT_NOT_IN', 'VENTURE_TAKEN'],
  },
  'alliance.amendVenture': {
    ...ofVentures,
    summary: '改合作项目的名称、成员或投资额，原来的留着',
    input: VentureText.partial().extend({ ventureId }).strict(),
    errors: [
      ...refusals,
      'UNIT_NOT_IN',
      'VENTURE_TAKEN',
      'VENTURE_OVER',
      'VENTURE_UNCHANGED',
      'VENTURE_CHANGED_TOO_OFTEN',
    ],
  },
  'alliance.moveVenture': {
    ...ofVentures,
    summary: '合作项目进到下一阶段，或者终止并说明原因',
    input: z.strictObject({
      ventureId,
      move: Move.meta({ title: '怎么办' }),
      reason: line('终止的原因', 100).optional(),
    }),
    errors: [...refusals, 'MOVE_NOT_ALLOWED', 'END_REASON_MISSING'],
  },
} as const satisfies Record<string, ActionSpec>
