import * as z from 'zod'
import { Grade, Standing } from '../domain/standing/standing.ts'
import { Cursor, Id, Period, page } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'

const councilId = Id.meta({ title: '理事会' })

const StandingRow = Standing.pick({
  shopId: true,
  shopName: true,
  shopNumber: true,
  score: true,
  grade: true,
}).extend({ inspections: z.int(), ratings: z.int() })

export const standingActions = {
  'standing.month': {
    summary: '看一个月的榜单',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({
      councilId,
      period: Period.optional().meta({ title: '月份' }),
      grade: Grade.optional().meta({ title: '榜单' }),
      after: Cursor.optional(),
    }),
    output: page(StandingRow).extend({ period: Period }),
    errors: ['OUT_OF_REACH'],
  },
} as const satisfies Record<string, ActionSpec>
