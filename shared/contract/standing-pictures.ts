import * as z from 'zod'
import { officers, overseers, witnesses } from '../domain/people/circles.ts'
import { Standing } from '../domain/standing/standing.ts'
import { Cursor, Id, Period, page, RatioView } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'
import { CorrectedView, councilId, period, shopId } from './standing-views.ts'

const CategoryView = z.object({
  id: z.string(),
  title: z.string(),
  own: RatioView.meta({ description: 'Points kept of points applicable over the month’s visits' }),
  council: RatioView.meta({ description: 'The same over all visits of the council' }),
})

const TrendPoint = Standing.pick({
  period: true,
  score: true,
  grade: true,
  rank: true,
  stars: true,
}).extend({ closed: z.boolean(), correction: CorrectedView.nullable() })

const ItemColumn = z.object({
  no: z.int(),
  title: z.string(),
  points: z.int(),
  council: RatioView,
})

const HeatRow = Standing.pick({
  shopId: true,
  shopName: true,
  shopNumber: true,
  score: true,
  grade: true,
}).extend({
  items: z
    .array(RatioView)
    .meta({ description: 'One for each column; 0 ÷ 0 where nothing applied' }),
})

export const standingPictureActions = {
  'standing.trend': {
    summary: '看一家店近 12 个月的走势，和一个月里各大类的得分',
    kind: 'query',
    roles: witnesses,
    reach: 'post',
    input: z.strictObject({ shopId, period: period.optional() }),
    output: z.object({
      shopId: Id,
      shopName: z.string(),
      lines: z.object({ red: z.int(), pass: z.int() }),
      points: z.array(TrendPoint).meta({ description: 'Oldest first, twelve at most' }),
      radar: z.object({ period: Period, categories: z.array(CategoryView) }).nullable(),
    }),
    errors: ['OUT_OF_REACH'],
  },
  'standing.heat': {
    summary: '看一个月里各店各项的得分率',
    kind: 'query',
    roles: ['inspector', ...overseers, 'districtOfficer'],
    reach: 'post',
    input: z.strictObject({
      councilId,
      period,
      by: z.enum(['number', 'score']).default('number').meta({ title: '排列' }),
      after: Cursor.optional(),
    }),
    output: page(HeatRow).extend({ period: Period, columns: z.array(ItemColumn) }),
    errors: ['OUT_OF_REACH'],
  },
  'standing.export': {
    summary: '把一个月的榜单和考核记录导出成表格',
    kind: 'query',
    roles: officers,
    reach: 'post',
    input: z.strictObject({ councilId, period }),
    output: z.object({
      name: z.string().meta({ description: 'File name, .xlsx' }),
      data: z.string().meta({ description: 'Base64, below 900 000 characters' }),
    }),
    errors: ['OUT_OF_REACH', 'EXPORT_TOO_LARGE'],
  },
} as const satisfies Record<string, ActionSpec>
