import type { CouncilSeat } from '#shared/domain/council/seat.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Ballot } from '#shared/domain/vote/ballot.ts'
import type { RollEntry } from '#shared/domain/vote/roll.ts'
import { isTaking, type Vote } from '#shared/domain/vote/vote.ts'
import type { Context } from '../lib/implement.ts'
import { ballotId } from './ballots.ts'
import { casterOf, holderIn, mandateOf } from './standing.ts'

type Looking = Pick<Context, 'store' | 'now' | 'person' | 'voterKey'>
type At = {
  readonly vote: Vote
  readonly entries: readonly RollEntry[]
  readonly seats: ReadonlyMap<string, CouncilSeat>
  readonly names: ReadonlyMap<string, string>
}

/** As whom the caller stands before a line of the roll; null: it is not theirs. */
export function standsAs(
  { person, now }: Pick<Context, 'person' | 'now'>,
  entry: RollEntry,
  seats: At['seats'],
): 'own' | 'mandate' | null {
  if (!person) return null
  if (holderIn(seats, entry.seatId, now) === person.id) return 'own'
  return casterOf(entry, seats, now) === person.id ? 'mandate' : null
}

/** The caller's seats in a vote, those entrusted to them too, and what each lets them do. */
export async function ownSeats(context: Looking, at: At) {
  const { vote, entries, seats, names } = at
  const own = entries.flatMap((entry) => {
    const as = standsAs(context, entry, seats)
    return as ? [{ entry, as }] : []
  })
  const ballots = await namedBallots(
    context,
    vote,
    own.map(({ entry }) => entry),
  )
  return own.map(({ entry, as }) => {
    const mandate = mandateOf(entry, holderIn(seats, entry.seatId, context.now))
    return {
      ...entry,
      as,
      recused: entry.recused !== null,
      mandateTo: mandate ? (names.get(mandate.toSeatId) ?? '') : null,
      choice: ballots.get(entry.seatId)?.choice ?? null,
      may: isTaking(vote, context.now) ? movesOf(vote, entry, as, mandate !== null) : [],
    }
  })
}

/** The ballots of some seats, by seat; of a secret vote none, for nobody. */
export async function namedBallots(
  { store, voterKey }: Pick<Context, 'store' | 'voterKey'>,
  { id, secret }: Vote,
  entries: readonly RollEntry[],
): Promise<Map<string, Ballot>> {
  const voted = secret ? [] : entries.filter((entry) => entry.voted)
  if (voted.length === 0) return new Map()
  const ids = voted.map(({ seatId }) => ballotId(voterKey(), id, seatId))
  const ballots = await store.ballots.byIds(ids, everywhere)
  return new Map([...ballots.values()].flatMap((one) => (one.seatId ? [[one.seatId, one]] : [])))
}

type Move = 'cast' | 'change' | 'entrust' | 'revoke' | 'recuse'

function movesOf(
  { changeable, mandates }: Vote,
  { voted, recused, way }: RollEntry,
  as: 'own' | 'mandate',
  entrusted: boolean,
): Move[] {
  if (recused) return []
  const casts = as === 'mandate' || !entrusted
  if (voted) return casts && changeable && way !== 'paper' ? ['change'] : []
  const moves: readonly (readonly [Move, boolean])[] = [
    ['cast', casts],
    ['entrust', as === 'own' && !entrusted && mandates > 0],
    ['revoke', as === 'own' && entrusted],
    ['recuse', as === 'own'],
  ]
  return moves.flatMap(([move, may]) => (may ? [move] : []))
}
