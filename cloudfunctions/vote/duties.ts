import { holderOf } from '#shared/domain/council/seat.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { casterOf } from './standing.ts'

/** More votes at once than anybody has to look at; beyond it the number would tell no more. */
const mostLines = 100
const mostVotes = 20

export const dutyHandlers: Pick<Handlers<'vote'>, 'vote.duties'> = {
  /** The lines of one's own seats and of those that were entrusted to them, by index; however many votes there have been. */
  'vote.duties': async (context) => {
    const { store } = context
    const lines = await waitingLines(context)
    const counts = new Map<string, number>()
    for (const { voteId } of lines) counts.set(voteId, (counts.get(voteId) ?? 0) + 1)
    const first = [...counts.keys()].slice(0, mostVotes)
    const votes = [...(await store.votes.byIds(first, everywhere)).values()]
    const councils = await store.councils.byIds(
      [...new Set(votes.map(({ councilId }) => councilId))],
      everywhere,
    )
    const waiting = votes
      .filter(({ state }) => state === 'open')
      .sort((one, other) => one.endsAt.getTime() - other.endsAt.getTime())
      .map((vote) => ({
        ...vote,
        council: councils.get(vote.councilId)?.name ?? '',
        seats: counts.get(vote.id) ?? 0,
      }))
    return { waiting: counts.size, votes: waiting }
  },
}

async function waitingLines({ store, reach, person, now }: Context) {
  const mine = (await store.seats.all({}, reach)).filter((seat) => holderOf(seat, now) !== null)
  const ids = mine.map(({ id }) => id)
  if (ids.length === 0) return []
  const open = { settled: false, voted: false, recused: null, endsAt: { $gt: now } }
  const order = { by: 'endsAt', direction: 1 } as const
  const page = { order, limit: mostLines }
  const own = await store.rollEntries.page({ seatId: { $in: ids }, ...open }, everywhere, page)
  const entrusted = { 'mandate.toSeatId': { $in: ids }, ...open }
  const held = await store.rollEntries.page(entrusted, everywhere, page)
  const lines = [...own.items, ...held.items]
  const seatIds = lines.flatMap(({ seatId, mandate }) => [seatId, mandate?.toSeatId ?? seatId])
  const seats = await store.seats.byIds([...new Set(seatIds)], everywhere)
  const unique = [...new Map(lines.map((line) => [line.id, line])).values()]
  return unique.filter((line) => casterOf(line, seats, now) === person?.id)
}
