import type { Council } from '#shared/domain/council/council.ts'
import { rights } from '#shared/domain/council/rights.ts'
import { holderOf } from '#shared/domain/council/seat.ts'
import { isActive } from '#shared/domain/people/grant.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'

/** Who looks after a council's seats and members: its own secretariat, or where it has none the community's secretary. */
export async function deskOf(
  { store, now }: Pick<Context, 'store' | 'now'>,
  { id: councilId, area }: Pick<Council, 'id' | 'area'>,
): Promise<string[]> {
  const seats = await store.seats.all(
    { councilId, seat: { $in: rights.fillSeats.seats } },
    everywhere,
  )
  const own = seats.flatMap((seat) => holderOf(seat, now) ?? [])
  if (own.length > 0) return own
  const posts = await store.grants.all({ role: 'secretary', area }, everywhere)
  return posts.filter((post) => isActive(post, now)).map(({ personId }) => personId)
}
