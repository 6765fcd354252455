import * as z from 'zod'
import { AreaCode } from '../../domain/area/area.ts'
import { Charter } from '../../domain/council/charter.ts'
import { Council, CouncilKind } from '../../domain/council/council.ts'
import { rightNames } from '../../domain/council/rights.ts'
import { Seat } from '../../domain/people/grant.ts'
import { Cursor, Id, Period, page, RatioView } from '../../kernel/fields.ts'
import type { ActionSpec } from '../action.ts'

export const councilId = Id.meta({ title: '理事会' })

export const CouncilCard = Council.pick({
  id: true,
  name: true,
  kind: true,
  area: true,
  chain: true,
  state: true,
}).extend({
  place: z.string(),
  signing: RatioView.nullable().meta({ description: 'Null: it keeps no covenant' }),
})

export const SeatView = z.object({
  id: Id,
  seat: Seat,
  unitId: Id.nullable(),
  unitName: z.string(),
  /** Empty: nobody sits there. */
  name: z.string(),
  mine: z.boolean(),
})

const CommunityNumbers = z.object({
  residents: z.int(),
  good: RatioView.meta({ description: '好评率 of the community service, this month' }),
  satisfied: RatioView.meta({ description: '满意率 of the community service, this month' }),
  read: RatioView.meta({ description: 'Readers of residents, of the latest notice' }),
})

export const councilHomeActions = {
  'council.list': {
    summary: '看我身边的理事会',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({
      kind: CouncilKind.optional(),
      covenant: z.boolean().default(false).meta({ title: '只看有公约的' }),
      after: Cursor.optional(),
    }),
    output: page(CouncilCard),
    errors: [],
  },
  'council.inArea': {
    summary: '看一个地方有哪些理事会，好申请加入',
    kind: 'query',
    roles: 'everyone',
    reach: 'everywhere',
    input: z.strictObject({ area: AreaCode.meta({ title: '在哪里' }), after: Cursor.optional() }),
    output: page(CouncilCard),
    errors: [],
  },
  'council.home': {
    summary: '看理事会主页：谁坐在这里、我能做什么、社区的数字',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ councilId }),
    output: CouncilCard.extend({
      period: Period,
      editionTitle: z.string().nullable().meta({ description: 'Null: it keeps no covenant' }),
      units: z.int(),
      charter: Charter.omit({ text: true }),
      seats: z.array(SeatView),
      may: z.array(z.enum([...rightNames, 'propose', 'callOut', 'apply'])).meta({
        description:
          'What the caller may do here: rights of seats and offices, and of neighbours and member units',
      }),
      community: CommunityNumbers.nullable().meta({
        description: 'Null: it stands in no single community',
      }),
      month: z
        .object({ inspections: z.int(), shops: z.int(), average: z.number().nullable() })
        .nullable()
        .meta({ description: 'Null: it keeps no covenant' }),
    }),
    errors: ['OUT_OF_REACH'],
  },
} as const satisfies Record<string, ActionSpec>
