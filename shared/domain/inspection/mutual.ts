import * as z from 'zod'
import { AppError } from '../../kernel/errors.ts'
import { Id, Instant, Period, prose } from '../../kernel/fields.ts'
import { defineLifecycle, statesOf } from '../../kernel/lifecycle.ts'
import { sum } from '../../kernel/ratio.ts'
import { timelineOf } from '../../kernel/timeline.ts'
import { AreaCode } from '../area/area.ts'
import type { Edition, EditionItem } from '../covenant/edition.ts'
import { itemsOf } from '../covenant/items.ts'
import { type Verdict, verdicts } from './verdicts.ts'

/** 店与店互查: given to a shop for a month; what is not done by its end, or before one of the two closes, lapses. */
export const mutualLifecycle = defineLifecycle({
  initial: 'assigned',
  states: { assigned: { zh: '待互查' }, done: { zh: '已互查' }, lapsed: { zh: '没有查成' } },
  moves: {
    assign: { zh: '分派', from: [], to: 'assigned' },
    check: { zh: '互查', from: ['assigned'], to: 'done' },
    lapse: { zh: '过期', from: ['assigned'], to: 'lapsed' },
    close: { zh: '店铺歇业不用查了', from: ['assigned'], to: 'lapsed' },
  },
})

/** What a neighbour says of one item. */
export const MutualVerdict = z.strictObject({
  no: z.int().min(1).max(99).meta({ title: '互查项' }),
  verdict: z.enum(Object.keys(verdicts) as [Verdict, ...Verdict[]]).meta({ title: '评判' }),
  note: prose('情况说明', 100),
})
export type MutualVerdict = z.infer<typeof MutualVerdict>

/** One shop looks at another for a month; its id is `period:checkerShop`. */
export const MutualCheck = z.object({
  id: z.string(),
  period: Period,
  councilId: Id,
  area: AreaCode,
  checkerShopId: Id,
  shopId: Id,
  shopName: z.string(),
  shopNumber: z.string(),
  address: z.string(),
  state: z.enum(statesOf(mutualLifecycle)),
  timeline: timelineOf(mutualLifecycle),
  verdicts: z.array(MutualVerdict),
  /** Hundredths of a point; null until it is done. */
  score: z.int().nullable(),
  at: Instant.nullable(),
  version: z.int(),
})
export type MutualCheck = z.infer<typeof MutualCheck>

export const mutualId = (period: string, checkerShopId: string) => `${period}:${checkerShopId}`

/** The items that shops look at, in the edition's own order. */
export const mutualItemsOf = (edition: Edition): EditionItem[] =>
  itemsOf(edition).filter(({ no }) => edition.mutualItems.includes(no))

/** The mean of what was said of each item, in hundredths of a point. @throws ITEM_MISSING, NOTE_REQUIRED */
export function mutualScore(edition: Edition, said: readonly MutualVerdict[]): number {
  const items = mutualItemsOf(edition)
  const nos = new Set(said.map(({ no }) => no))
  const missing = items.find(({ no }) => !nos.has(no))
  if (missing) throw missingItem(missing)
  if (nos.size !== said.length || said.length !== items.length)
    throw new AppError('ITEM_MISSING', { field: 'verdicts' })
  if (said.some(({ verdict, note }) => verdict === 'poor' && note === ''))
    throw new AppError('NOTE_REQUIRED', { field: 'verdicts' })
  return Math.round((sum(said.map(({ verdict }) => verdicts[verdict].points)) * 100) / said.length)
}

const missingItem = ({ no, title }: EditionItem) =>
  new AppError('ITEM_MISSING', { field: 'verdicts', message: `第${no}项“${title}”还没有评` })
