import { mayDo } from '#shared/domain/council/rights.ts'
import type { CouncilSeat } from '#shared/domain/council/seat.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { RollEntry } from '#shared/domain/vote/roll.ts'
import { isTaking, type Vote } from '#shared/domain/vote/vote.ts'
import type { Context } from '../lib/implement.ts'
import { mayEnd } from './may-end.ts'
import { ownSeats } from './own.ts'
import { ownedMeasures, seatNames } from './words.ts'

type Looking = Pick<Context, 'store' | 'now' | 'person' | 'grants' | 'voterKey'>

/** What a list shows. Before the end nothing in it comes from what is on a ballot. */
export const cardOf = (vote: Vote, voted: number, now: Date) => ({
  ...vote,
  taking: isTaking(vote, now),
  voted: vote.outcome?.voted.heads ?? voted,
  carried: vote.outcome?.carried ?? null,
})

/** One vote as the caller sees it: its roll and the council's seats, 80 at most of each, and the own ballots where they have names. */
export async function viewOf(context: Looking, vote: Vote) {
  const { store, now } = context
  const [council, entries, all] = await Promise.all([
    store.councils.get(vote.councilId, everywhere),
    store.rollEntries.all({ voteId: vote.id }, everywhere),
    store.seats.all({ councilId: vote.councilId }, everywhere),
  ])
  const seats = new Map(all.map((seat) => [seat.id, seat]))
  const names = await seatNames(context, all.filter(isNamedIn(vote, entries)))
  return {
    ...cardOf(vote, entries.filter(({ voted }) => voted).length, now),
    council: council.name,
    measures: ownedMeasures(vote.measures, names),
    recused: entries.filter(({ recused }) => recused).length,
    reason: vote.timeline.find(({ move }) => move === 'cancel')?.reason ?? null,
    seats: await ownSeats(context, { vote, entries, seats, names }),
    may: mayOf(context, vote, entries),
  }
}

/** Only those seats need words that own a measure or hold a mandate. */
const isNamedIn =
  ({ measures }: Vote, entries: readonly RollEntry[]) =>
  ({ id }: CouncilSeat) =>
    measures.some(({ seatId }) => seatId === id) ||
    entries.some(({ mandate }) => mandate?.toSeatId === id)

type Move = 'close' | 'cancel' | 'recuse' | 'paper'

function mayOf({ grants, now }: Looking, vote: Vote, entries: readonly RollEntry[]): Move[] {
  const council = { id: vote.councilId, area: vote.area }
  const holds = mayDo(grants, 'openVote', council)
  const untouched = entries.every(({ voted }) => !voted)
  const taking = isTaking(vote, now)
  const moves: readonly (readonly [Move, boolean])[] = [
    ['close', holds && vote.state === 'open' && mayEnd(vote, entries, now)],
    ['cancel', holds && vote.state === 'open' && untouched],
    ['recuse', holds && taking && untouched],
    ['paper', taking && mayDo(grants, 'enterPaper', council)],
  ]
  return moves.flatMap(([move, may]) => (may ? [move] : []))
}
