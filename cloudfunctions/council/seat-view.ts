import { type CouncilSeat, holderOf } from '#shared/domain/council/seat.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { seatNames } from '#shared/domain/people/seats.ts'
import type { Context } from '../lib/implement.ts'

const rank = ({ seat, no }: CouncilSeat) => seatNames.indexOf(seat) * 1000 + no

type Looking = Pick<Context, 'store' | 'now' | 'person'>

/** A council's seats, highest first, with who sits there: 80 at most. */
export async function seatsOf(context: Looking, councilId: string) {
  const seats = await context.store.seats.all({ councilId }, everywhere)
  return viewsOf(
    context,
    [...seats].sort((one, other) => rank(one) - rank(other)),
  )
}

export async function viewsOf({ store, now, person }: Looking, seats: readonly CouncilSeat[]) {
  const holders = seats.flatMap((seat) => holderOf(seat, now) ?? [])
  const people = await store.people.byIds(holders, everywhere)
  return seats.map((seat) => {
    const holderId = holderOf(seat, now)
    const sits = holderId !== null
    return {
      ...seat,
      name: sits ? (people.get(holderId)?.name ?? '') : '',
      since: sits ? seat.since : null,
      until: sits ? seat.until : null,
      mine: sits && holderId === person?.id,
    }
  })
}
