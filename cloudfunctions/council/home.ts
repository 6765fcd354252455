import type { Council } from '#shared/domain/council/council.ts'
import { isActive } from '#shared/domain/people/grant.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { type Seat, seatNames } from '#shared/domain/people/seats.ts'
import { subjectKey } from '#shared/domain/rating/subject.ts'
import { emptySums, goodRate, satisfactionRate } from '#shared/domain/rating/sums.ts'
import { tallyId } from '#shared/domain/rating/tally.ts'
import type { Store } from '../lib/store/store.ts'

const rank = ({ seat }: { readonly seat: Seat }) => seatNames.indexOf(seat)

/** Who sits on the council: chair first. Seats are few by charter. */
export async function seatsOf(store: Store, council: Council, now: Date) {
  const grants = await store.grants.all({ councilId: council.id, role: 'member' }, everywhere)
  const active = grants.filter((grant) => isActive(grant, now))
  const people = await store.people.byIds(
    active.map(({ personId }) => personId),
    everywhere,
  )
  return active
    .map(({ personId, seat, post }) => ({
      name: people.get(personId)?.name ?? '',
      seat: seat ?? 'director',
      post,
    }))
    .sort((one, other) => rank(one) - rank(other))
}

/** The community's numbers beside the council's: three documents, whatever is behind them. */
export async function communityNumbers(store: Store, area: string, period: string) {
  const key = subjectKey({ kind: 'community', id: area })
  const [community, tally, latest] = await Promise.all([
    store.areas.get(area, everywhere),
    store.tallies.find(tallyId(key, period), everywhere),
    store.notices.first({ area, state: 'published', audienceRoles: 'everyone' }, everywhere, {
      by: 'publishedAt',
      direction: -1,
    }),
  ])
  const sums = tally?.shown ?? emptySums
  return {
    residents: community.residents,
    good: goodRate(sums),
    satisfied: satisfactionRate(sums),
    read: { numerator: latest?.readers ?? 0, denominator: latest?.audience ?? 0 },
  }
}
