import type { CouncilSeat } from '#shared/domain/council/seat.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { seatNames as everySeat } from '#shared/domain/people/seats.ts'
import type { RollEntry } from '#shared/domain/vote/roll.ts'
import type { Vote } from '#shared/domain/vote/vote.ts'
import type { Context } from '../lib/implement.ts'
import { namedBallots, standsAs } from './own.ts'
import { holderIn, mandateOf } from './standing.ts'
import { seatNames } from './words.ts'

/** The roll as it may be read, in the order of seats, which nobody's voting moves. 80 lines at most, and the seats of one council. */
export async function rollRows(context: Context, vote: Vote, entries: readonly RollEntry[]) {
  const { store, now } = context
  const all = await store.seats.all({ councilId: vote.councilId }, everywhere)
  const seats = new Map(all.map((seat) => [seat.id, seat]))
  const holders = [...new Set(entries.map(({ holderId }) => holderId))]
  const people = await store.people.byIds(holders, everywhere)
  const names = await seatNames(context, all)
  const named = vote.state === 'closed' ? entries : []
  const ballots = await namedBallots(context, vote, named)
  return inOrder(entries, seats).map((entry) => {
    const mine = standsAs(context, entry, seats) !== null
    const mandate = mandateOf(entry, holderIn(seats, entry.seatId, now))
    return {
      ...entry,
      ...(tells(vote, mine) ? {} : { voted: null, way: null }),
      name: people.get(entry.holderId)?.name ?? '',
      mandateTo: mandate && (names.get(mandate.toSeatId) ?? ''),
      choice: ballots.get(entry.seatId)?.choice ?? null,
      mine,
    }
  })
}

/** Whether it tells who has voted: where the charter says so, of one's own seats, and after the end of a vote with names. */
const tells = ({ rollPublic, state, secret }: Vote, mine: boolean): boolean =>
  rollPublic || mine || (state === 'closed' && !secret)

function inOrder(entries: readonly RollEntry[], seats: ReadonlyMap<string, CouncilSeat>) {
  const rank = ({ seat, seatId }: RollEntry) =>
    everySeat.indexOf(seat) * 1000 + (seats.get(seatId)?.no ?? 0)
  return [...entries].sort((one, other) => rank(one) - rank(other))
}
