import * as z from 'zod'
import { Instant } from '../../kernel/fields.ts'
import { smallestGroup } from './tally.ts'

/** What one person may say in a day: new voices, and changes of mind. Far more than anyone who means it. */
export const mostADay = { voices: 30, changes: 300 } as const

/**
 * How much one person has said in a day; its id is a keyed hash of both. It names no subject, and is forgotten when the day
 * is over.
 */
export const Quota = z.object({
  id: z.string(),
  voices: z.int(),
  changes: z.int(),
  until: Instant,
  version: z.int(),
})
export type Quota = z.infer<typeof Quota>

/** A home is new for so many days. */
export const newHomeDays = 7

/** From so many voices out of new homes on one subject and day on, if they are half of all, a person looks. */
const burstFrom = 5

type Counts = { readonly voices: number; readonly young: number }

export const isBurst = ({ voices, young }: Counts) => young >= burstFrom && young * 2 >= voices

/** A number of voices, down to whole groups. */
const fewer = (count: number) => Math.floor(count / smallestGroup) * smallestGroup

/** What the one who looks is told: whole fives, so that nobody who was seen moving in can be told from the others. */
export const coarse = ({ voices, young }: Counts): Counts => ({
  voices: fewer(voices),
  young: fewer(young),
})
