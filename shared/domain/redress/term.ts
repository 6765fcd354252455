import * as z from 'zod'
import { AreaCode } from '../area/area.ts'
import { chainOf } from '../area/code.ts'
import { termDays } from './term-days.ts'

export const TermDays = z.union(termDays.map((days) => z.literal(days))).meta({ title: '办理期限' })
export type TermDays = z.infer<typeof TermDays>

export const defaultTerm: TermDays = 7

/** What a street or the district has set; its id is the area. It applies to what opens later. */
export const RedressTerm = z.object({
  id: AreaCode,
  days: TermDays,
  /** The post that set it. */
  post: z.string(),
  version: z.int(),
})
export type RedressTerm = z.infer<typeof RedressTerm>

/** The nearest that an area or one around it has set. */
export function termFor(
  area: string,
  terms: ReadonlyMap<string, Pick<RedressTerm, 'days'>>,
): TermDays {
  const nearest = chainOf(area)
    .reverse()
    .find((code) => terms.has(code))
  return (nearest && terms.get(nearest)?.days) || defaultTerm
}

/** Workdays in which the handler may say that a rating is unfair. */
export const appealDays = 3
/** Workdays in which that is decided. */
export const decideDays = 5
/** Workdays in which the rater says what they think of an answer; after them they were not heard, and may still speak. */
export const rateDays = 7
