import * as z from 'zod'
import { stewards } from '../domain/people/circles.ts'
import { Grade } from '../domain/standing/standing.ts'
import { Cursor, Instant, Period, page } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'
import { standingAwardActions } from './standing-awards.ts'
import { standingPictureActions } from './standing-pictures.ts'
import {
  CountsView,
  councilId,
  ListView,
  MonthState,
  period,
  ReasonsView,
  StandingRow,
  shopId,
} from './standing-views.ts'

const DueMonth = z.object({
  period: Period,
  closesAt: Instant,
  counts: CountsView,
  withoutRow: z
    .int()
    .meta({ description: 'Open shops that nothing was seen of; counted as sparse' }),
})

export const standingActions = {
  'standing.month': {
    summary: '看一个月的榜单',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({
      councilId,
      period: period.optional(),
      grade: Grade.optional().meta({ title: '榜单' }),
      after: Cursor.optional(),
    }),
    output: page(StandingRow).extend({ period: Period, ...MonthState.shape }),
    errors: ['OUT_OF_REACH'],
  },
  'standing.due': {
    summary: '看哪个月该结榜了、结下来是什么样',
    kind: 'query',
    roles: stewards,
    reach: 'post',
    input: z.strictObject({ councilId }),
    output: z.object({ due: DueMonth.nullable() }),
    errors: ['OUT_OF_REACH'],
  },
  'standing.close': {
    summary: '结榜：把一个月的成绩定下来，公布红榜和黑榜',
    kind: 'command',
    roles: stewards,
    reach: 'post',
    input: z.strictObject({ councilId, period }),
    output: z.object({ period: Period, closedAt: Instant, counts: CountsView }),
    errors: ['OUT_OF_REACH', 'MONTH_NOT_OVER', 'ALREADY_CLOSED', 'EARLIER_MONTH_OPEN'],
  },
  'standing.list': {
    summary: '看公布的红榜和黑榜',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ councilId, period: period.optional() }),
    output: z.object({ list: ListView.nullable() }),
    errors: ['OUT_OF_REACH'],
  },
  'standing.reasons': {
    summary: '看一家店这个月的分数是怎么来的',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ shopId, period }),
    output: ReasonsView,
    errors: ['OUT_OF_REACH', 'MONTH_WITHDRAWN'],
  },
  ...standingAwardActions,
  ...standingPictureActions,
} as const satisfies Record<string, ActionSpec>
