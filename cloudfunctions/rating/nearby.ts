import { communityOf, levelOf } from '#shared/domain/area/code.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { subjectKey } from '#shared/domain/rating/subject.ts'
import { countOf, emptySums, satisfactionRate } from '#shared/domain/rating/sums.ts'
import { tallyId } from '#shared/domain/rating/tally.ts'
import { periodOf } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'
import { type Located, locatedCommunity, locatedShop } from './subject.ts'
import { ratingId, voterOf } from './voter.ts'

/** What a person can rate around them: their communities' service first, then the shops, a page at a time. */
export async function nearby(context: Context, after: string | undefined) {
  const { store, reach } = context
  const order = { by: '_id', direction: 1 } as const
  const shops = await store.shops.page({ state: 'open' }, reach, { order, after })
  const communities = after === undefined ? await ownCommunities(context) : []
  const located = [...communities, ...shops.items.map(locatedShop)]
  return { items: await cards(context, located), next: shops.next }
}

async function ownCommunities({ store, grants }: Context): Promise<Located[]> {
  const codes = grants.map(({ area }) => communityOf(area)).filter(isCommunity)
  const areas = await store.areas.byIds([...new Set(codes)], everywhere)
  return [...areas.values()].map(locatedCommunity)
}

const isCommunity = (code: string) => levelOf(code) === 'community'

async function cards({ store, identity, now, voterKey }: Context, located: readonly Located[]) {
  const round = periodOf(now)
  const voter = voterOf(voterKey(), identity)
  const keys = located.map(({ subject }) => subjectKey(subject))
  const tallyIds = keys.map((key) => tallyId(key, round))
  const ratingIds = keys.map((key) => ratingId(voterKey(), voter, key, round))
  const [tallies, ratings] = await Promise.all([
    store.tallies.byIds(tallyIds, everywhere),
    store.ratings.byIds(ratingIds, everywhere),
  ])
  return located.map(({ subject, name, note }, index) => {
    const sums = tallies.get(tallyIds[index] ?? '')?.shown ?? emptySums
    const rated = ratings.has(ratingIds[index] ?? '')
    return { subject, name, note, count: countOf(sums), satisfied: satisfactionRate(sums), rated }
  })
}
