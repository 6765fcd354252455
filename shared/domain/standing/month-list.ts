import * as z from 'zod'
import { Day, Id, Period } from '../../kernel/fields.ts'
import { addDays } from '../../kernel/time.ts'
import { AreaCode } from '../area/area.ts'
import type { Edition } from '../covenant/edition.ts'
import { Standing } from './standing.ts'

/** A council of more shops than this is not closed in one go. */
export const mostShops = 1000

export const ListEntry = Standing.pick({
  shopId: true,
  shopName: true,
  shopNumber: true,
  score: true,
  grade: true,
  rank: true,
}).extend({
  stars: z.int(),
  /** What it stands there for, in a sentence. */
  why: z.string(),
})
export type ListEntry = z.infer<typeof ListEntry>

const Count = z.int().nonnegative()

/** A council's red and black list of a closed month, as it was published; its id is `council:period`. Never changes. */
export const MonthList = z.object({
  id: z.string(),
  councilId: Id,
  area: AreaCode,
  period: Period,
  editionId: z.string(),
  publishedOn: Day,
  /** The last day on which the public sees it; afterwards it is history for the shop and its council. */
  redUntil: Day,
  blackUntil: Day,
  counts: z.object({ red: Count, steady: Count, black: Count, sparse: Count }),
  red: z.array(ListEntry).max(mostShops),
  black: z.array(ListEntry).max(mostShops),
  version: z.int(),
})
export type MonthList = z.infer<typeof MonthList>

/** `days` calendar days of publication, the first of them the day itself. */
export const lastDayOf = (publishedOn: string, days: number): string =>
  addDays(publishedOn, days - 1)

export const publicationOf = ({ publication }: Pick<Edition, 'publication'>, on: string) => ({
  publishedOn: on,
  redUntil: lastDayOf(on, publication.redDays),
  blackUntil: lastDayOf(on, publication.blackDays),
})

type Published = Pick<MonthList, 'redUntil' | 'blackUntil'>

/** Whether the public sees the red or the black list on a day; what would tell both needs both. */
export function isPublic(
  { redUntil, blackUntil }: Published,
  which: Standing['grade'] | undefined,
  day: string,
): boolean {
  if (which === 'red') return day <= redUntil
  if (which === 'black') return day <= blackUntil
  return day <= redUntil && day <= blackUntil
}
