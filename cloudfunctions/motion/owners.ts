import { holderOf } from '#shared/domain/council/seat.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'

type Looking = Pick<Context, 'store' | 'now' | 'person'>
type Owned = { readonly seatId: string }

/** Who owns measures, by the seat's id: one read of seats and one of those who sit there. */
export async function ownersOf({ store, now, person }: Looking, owned: readonly Owned[]) {
  const ids = [...new Set(owned.map(({ seatId }) => seatId))]
  const seats = await store.seats.byIds(ids, everywhere)
  const holders = [...seats.values()].flatMap((seat) => holderOf(seat, now) ?? [])
  const people = await store.people.byIds([...new Set(holders)], everywhere)
  return ({ seatId }: Owned) => {
    const seat = seats.get(seatId)
    const holder = seat ? holderOf(seat, now) : null
    return {
      seatId,
      seat: seat?.seat ?? null,
      unitName: seat?.unitName ?? '',
      name: people.get(holder ?? '')?.name ?? '',
      mine: holder !== null && holder === person?.id,
    }
  }
}
