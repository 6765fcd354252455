import { everywhere } from '#shared/domain/people/reach.ts'
import type { RollEntry } from '#shared/domain/vote/roll.ts'
import type { Context } from '../lib/implement.ts'
import { casterOf, holderIn } from './standing.ts'

type Looking = Pick<Context, 'store' | 'now'>

async function seatsOf({ store }: Looking, entries: readonly RollEntry[]) {
  const ids = entries.flatMap(({ seatId, mandate }) => [
    seatId,
    ...(mandate ? [mandate.toSeatId] : []),
  ])
  return store.seats.byIds([...new Set(ids)], everywhere)
}

/** Everyone whom a vote concerns: who sits on the seats of its roll now, and who sat there when it was opened. */
export async function votersOf(context: Looking, entries: readonly RollEntry[]): Promise<string[]> {
  const seats = await seatsOf(context, entries)
  const people = entries.flatMap(({ seatId, holderId }) => [
    holderId,
    ...(holderIn(seats, seatId, context.now)
      ? [holderIn(seats, seatId, context.now) as string]
      : []),
  ])
  return [...new Set(people)]
}

/** Those whose ballots are still missing: each hears of their own. */
export async function missingOf(
  context: Looking,
  entries: readonly RollEntry[],
): Promise<string[]> {
  const waiting = entries.filter(({ voted, recused }) => !voted && !recused)
  const seats = await seatsOf(context, waiting)
  return [...new Set(waiting.flatMap((entry) => casterOf(entry, seats, context.now) ?? []))]
}
