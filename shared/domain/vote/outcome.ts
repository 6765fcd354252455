import * as z from 'zod'
import { choiceNames } from './choice.ts'
import { type Verdict, verdicts } from './verdicts.ts'

/** Seats, by heads and by what they weigh. */
export const Sum = z.object({ heads: z.int().nonnegative(), weight: z.int().nonnegative() })
export type Sum = z.infer<typeof Sum>

/** Valid ballots, by what is on them. */
export const Count = z.record(z.enum(choiceNames), Sum)
export type Count = z.infer<typeof Count>

/** What a vote came to. Nothing of it exists before the end. */
export const Outcome = z.object({
  /** Null: the box of a secret vote stayed shut, because there was no quorum or hardly anything in it. */
  count: Count.nullable(),
  voted: Sum,
  recused: Sum,
  quorumMet: z.boolean(),
  carried: z.boolean(),
  verdict: z.enum(Object.keys(verdicts) as [Verdict, ...Verdict[]]),
  /** Keyed hashes of all ballots, sorted: of nothing else does the order tell. */
  leaves: z.array(z.string()),
  /** The hash chain over the leaves, which stands in the council's record. */
  ballotsHead: z.string(),
})
export type Outcome = z.infer<typeof Outcome>
