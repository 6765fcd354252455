import * as z from 'zod'
import { Cursor, Day, Id, Instant, page } from '../kernel/fields.ts'
import type { ActionSpec } from './action.ts'

const councilId = Id.meta({ title: '理事会' })
const order = z
  .enum(['oldest', 'newest'])
  .default('newest')
  .meta({ title: '从哪头看起', description: 'To reckon again, take the oldest first' })

/** Rows leave as they are kept, even where somebody spoilt them: who reckons again must see what does not fit. */
const text = z.string()
const Line = z.object({
  id: text,
  councilId: text,
  area: text,
  no: z.int(),
  at: Instant,
  kind: text.meta({ description: 'A key of shared/domain/record/kinds.ts' }),
  aboutId: text,
  facts: z.record(text, text),
  by: text,
  previous: text.meta({ description: 'The hash of the line before; 64 noughts before the first' }),
  hash: text.meta({ description: 'SHA-256 of canonicalLine (shared/domain/record/line.ts)' }),
})

const Head = z.object({
  id: text,
  area: text,
  no: z.int(),
  hash: text,
  at: Instant,
  bound: z.int().meta({ description: 'The last line that a closed day holds' }),
  waits: z.boolean(),
  waitsFrom: text.nullable().meta({ description: 'The day of the first line after it' }),
})

const PublishedDay = z.object({
  id: text.meta({ description: 'The day' }),
  previousDay: text.nullable(),
  previous: text,
  councils: z.int(),
  lines: z.int(),
  head: text,
  lastCouncil: text,
  closed: z.boolean().meta({ description: 'false: it is being closed at this moment' }),
})

const Bound = z.object({
  id: text,
  day: text,
  councilId: text,
  area: text,
  no: z.int(),
  hash: text,
  lines: z.int(),
})

export const recordActions = {
  'record.list': {
    summary: '看一个理事会的存证记录，每条都能自己重算',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ councilId, order, after: Cursor.optional() }),
    output: page(Line).extend({ council: z.string() }),
    errors: ['OUT_OF_REACH'],
  },
  'record.head': {
    summary: '看一个理事会的存证记录到了第几条',
    kind: 'query',
    roles: 'everyone',
    reach: 'neighbourhood',
    input: z.strictObject({ councilId }),
    output: z.object({
      head: Head.nullable().meta({ description: 'null: nothing has been written yet' }),
    }),
    errors: ['OUT_OF_REACH'],
  },
  'record.days': {
    summary: '看公布的每日指纹：一天一行，固定了这天以前的全部记录',
    kind: 'query',
    roles: 'everyone',
    reach: 'everywhere',
    input: z.strictObject({ order, after: Cursor.optional() }),
    output: page(PublishedDay),
    errors: [],
  },
  'record.day': {
    summary: '看某一天固定了哪些理事会的记录',
    kind: 'query',
    roles: 'everyone',
    reach: 'everywhere',
    input: z.strictObject({ day: Day.meta({ title: '日期' }), after: Cursor.optional() }),
    output: page(Bound.extend({ council: text.meta({ description: 'Its name' }) })).extend({
      day: PublishedDay.nullable().meta({ description: 'null: nothing changed, or not over yet' }),
    }),
    errors: [],
  },
  'record.bound': {
    summary: '按天看公布过的记录指纹，全部的或一个理事会的，用来重算',
    kind: 'query',
    roles: 'everyone',
    reach: 'everywhere',
    input: z.strictObject({ councilId: councilId.optional(), after: Cursor.optional() }),
    output: page(Bound),
    errors: [],
  },
} as const satisfies Record<string, ActionSpec>
