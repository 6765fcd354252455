import * as z from 'zod'
import { Id, Instant } from '../../kernel/fields.ts'
import { AreaCode } from '../area/area.ts'
import { seatNames } from '../people/seats.ts'
import { type BallotWay, ballotWays } from './ways.ts'

export const BallotWayName = z.enum(Object.keys(ballotWays) as [BallotWay, ...BallotWay[]])

export const Mandate = z.object({
  toSeatId: Id,
  /** Who gave it: it ends when somebody else sits on the seat. */
  fromId: Id,
  /** What was written, on the screen or beside the photo of the paper. */
  words: z.string(),
  photoId: Id.nullable(),
  hand: z.enum(['screen', 'paper']),
  /** Of whoever put it in. */
  post: z.string(),
})
export type Mandate = z.infer<typeof Mandate>

/**
 * A seat that may vote in one vote; its id is `vote:seat`. It says that somebody has voted, never what, and of no vote when:
 * an hour beside a name and an hour beside a ballot would be the same as a name on the ballot.
 */
export const RollEntry = z.object({
  id: z.string(),
  voteId: Id,
  councilId: Id,
  area: AreaCode,
  seatId: Id,
  seat: z.enum(seatNames),
  unitName: z.string(),
  /** Who sat there at the opening; who sits there later votes for the seat. */
  holderId: Id,
  weight: z.int().positive(),
  recused: z.object({ because: z.string(), post: z.string() }).nullable(),
  mandate: Mandate.nullable(),
  /** Mandates of others that it holds. */
  proxies: z.int().nonnegative(),
  voted: z.boolean(),
  way: BallotWayName.nullable(),
  /** The vote is over. Set on all at once, so that a ballot at the last moment and the end take turns. */
  settled: z.boolean(),
  endsAt: Instant,
  version: z.int(),
})
export type RollEntry = z.infer<typeof RollEntry>

export const rollEntryId = (voteId: string, seatId: string) => `${voteId}:${seatId}`
