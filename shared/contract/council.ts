import * as z from 'zod'
import { AreaCode } from '../domain/area/area.ts'
import { Council, CouncilKind, CouncilName } from '../domain/council/council.ts'
import { Seat } from '../domain/people/grant.ts'
import { Cursor, Id, Period, page, RatioView } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'

const councilId = Id.meta({ title: '理事会' })

const CouncilCard = Council.pick({ id: true, name: true, kind: true, area: true }).extend({
  place: z.string(),
  signing: RatioView,
})

export const councilActions = {
  'council.list': {
    summary: '看我身边的理事会',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ after: Cursor.optional() }),
    output: page(CouncilCard),
    errors: [],
  },
  'council.found': {
    summary: '成立理事会，采用默认条约',
    kind: 'command',
    roles: ['subdistrictOfficer'],
    reach: 'post',
    input: z.strictObject({
      name: CouncilName,
      kind: CouncilKind,
      area: AreaCode.meta({ title: '所在社区' }),
    }),
    output: CouncilCard,
    errors: ['OUT_OF_REACH'],
  },
  'council.home': {
    summary: '看理事会主页：席位、签约率、社区的数字',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ councilId }),
    output: CouncilCard.extend({
      period: Period,
      editionTitle: z.string(),
      seats: z.array(z.object({ name: z.string(), seat: Seat, post: z.string() })),
      community: z.object({
        residents: z.int(),
        good: RatioView.meta({ description: '好评率 of the community service, this month' }),
        satisfied: RatioView.meta({ description: '满意率 of the community service, this month' }),
        read: RatioView.meta({ description: 'Readers of residents, of the latest notice' }),
      }),
      month: z.object({ inspections: z.int(), shops: z.int(), average: z.number().nullable() }),
    }),
    errors: ['OUT_OF_REACH'],
  },
} as const satisfies Record<string, ActionSpec>
