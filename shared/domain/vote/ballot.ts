import * as z from 'zod'
import { Id } from '../../kernel/fields.ts'
import { choiceNames } from './choice.ts'

export const ChoiceName = z.enum(choiceNames).meta({ title: '怎么投' })

/**
 * One ballot. Its id is a keyed hash of vote and seat, so that a seat has one; on secret paper it is drawn by chance. A secret
 * one carries no seat, no person and no hour, and weighs 1: a weight of its own would be a name.
 */
export const Ballot = z.object({
  id: z.string(),
  voteId: Id,
  choice: ChoiceName,
  weight: z.int().positive(),
  /** Null: on paper, for which no code is told. */
  receiptId: z.string().nullable(),
  /** Keyed hash of receipt, ballot and choice. */
  leaf: z.string(),
  /** Of an open vote; null where it is secret. */
  seatId: Id.nullable(),
  /** It is in the count that was made at the end. */
  counted: z.boolean(),
  version: z.int(),
})
export type Ballot = z.infer<typeof Ballot>

/** That a ballot was accepted. Its id is a keyed hash of the code, which is stored nowhere. */
export const BallotReceipt = z.object({
  id: z.string(),
  voteId: Id,
  leaf: z.string(),
  /** Another ballot has taken the place of the one it was given for. */
  replaced: z.boolean(),
  version: z.int(),
})
export type BallotReceipt = z.infer<typeof BallotReceipt>
