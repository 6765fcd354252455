import { type CouncilSeat, holderOf } from '#shared/domain/council/seat.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { type Mandate, type RollEntry, rollEntryId } from '#shared/domain/vote/roll.ts'
import { isTaking, type Vote } from '#shared/domain/vote/vote.ts'
import type { BallotWay } from '#shared/domain/vote/ways.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context } from '../lib/implement.ts'

/** A vote within reach that takes ballots now, whether the clock has come by or not. @throws OUT_OF_REACH, VOTE_OVER */
export async function takingVote(
  { store, reach, now }: Pick<Context, 'store' | 'reach' | 'now'>,
  voteId: string,
): Promise<Vote> {
  const vote = await store.votes.get(voteId, reach)
  if (isTaking(vote, now)) return vote
  const cancelled = { message: '这次表决取消了，不用投了' }
  throw new AppError('VOTE_OVER', vote.state === 'cancelled' ? cancelled : {})
}

/** A seat of its roll that votes in it. @throws NOT_ON_ROLL, SEAT_RECUSED */
export async function entryOf(
  { store }: Pick<Context, 'store'>,
  vote: Vote,
  seatId: string,
): Promise<RollEntry> {
  const entry = await store.rollEntries.find(rollEntryId(vote.id, seatId), everywhere)
  if (!entry) throw new AppError('NOT_ON_ROLL', { field: 'seatId' })
  if (entry.recused) throw new AppError('SEAT_RECUSED', { field: 'seatId' })
  return entry
}

/** The mandate in force: it was given by whoever sits there still. */
export const mandateOf = (entry: RollEntry, holderId: string | null): Mandate | null =>
  holderId !== null && entry.mandate?.fromId === holderId ? entry.mandate : null

type Seats = ReadonlyMap<string, CouncilSeat>

export function holderIn(seats: Seats, seatId: string, now: Date): string | null {
  const seat = seats.get(seatId)
  return seat ? holderOf(seat, now) : null
}

/** Who votes for a seat now: its proxy, or whoever sits there; null: nobody. */
export function casterOf(entry: RollEntry, seats: Seats, now: Date): string | null {
  const holderId = holderIn(seats, entry.seatId, now)
  const mandate = mandateOf(entry, holderId)
  return mandate ? holderIn(seats, mandate.toSeatId, now) : holderId
}

/**
 * By which way the caller may cast this ballot: as the one who sits there, also if another sat there at the opening, or as
 * the proxy. Two documents. @throws SEAT_NOT_YOURS, MANDATE_GIVEN
 */
export async function wayOf(
  { store, person, now }: Pick<Context, 'store' | 'person' | 'now'>,
  entry: RollEntry,
): Promise<BallotWay> {
  const ids = [entry.seatId, ...(entry.mandate ? [entry.mandate.toSeatId] : [])]
  const seats = await store.seats.byIds(ids, everywhere)
  const caster = casterOf(entry, seats, now)
  const holderId = holderIn(seats, entry.seatId, now)
  const isHolder = holderId !== null && holderId === person?.id
  const isProxied = mandateOf(entry, holderId) !== null
  if (isHolder && isProxied) throw new AppError('MANDATE_GIVEN')
  if (isHolder) return 'screen'
  if (isProxied && caster !== null && caster === person?.id) return 'proxy'
  throw new AppError('SEAT_NOT_YOURS', { field: 'seatId' })
}
