import type { Area } from '#shared/domain/area/area.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { type AreaTally, stripeIds, together } from '#shared/domain/rating/area-tally.ts'
import { roundBefore } from '#shared/domain/rating/rank.ts'
import type { SubjectKind } from '#shared/domain/rating/subject-kinds.ts'
import { countOf, goodRate, type Sums, satisfactionRate } from '#shared/domain/rating/sums.ts'
import type { Store } from '../lib/store/store.ts'

/** Streets of the district; a street with more communities shows them in two pages. */
const mostBelow = 26
const trendRounds = 12

type Where = Pick<AreaTally, 'area' | 'kind' | 'round'>

/** The sums of several areas or rounds: their stripes in one read. */
async function sumsOf(store: Store, places: readonly Where[]): Promise<(where: Where) => Sums> {
  const parts = await store.areaTallies.byIds(places.flatMap(stripeIds), everywhere)
  return (where) => together(stripeIds(where).flatMap((id) => parts.get(id) ?? []))
}

const numbers = (sums: Sums) => ({
  count: countOf(sums),
  satisfied: satisfactionRate(sums),
  good: goodRate(sums),
})

type Asked = {
  readonly area: Area
  readonly kind: SubjectKind
  readonly round: string
  readonly after: string | undefined
}

/** An area, what is one level below it, and its last twelve rounds: 8 documents for each of them, however many rated. */
export async function areaNumbers(store: Store, { area, kind, round, after }: Asked) {
  const below = await store.areas.page({ parent: area.id }, everywhere, {
    order: { by: '_id', direction: 1 },
    limit: mostBelow,
    after,
  })
  const rounds = Array.from({ length: trendRounds }, (_, back) => back)
    .flatMap((back) => (back === 0 ? round : (roundBefore(kind, round, back) ?? [])))
    .reverse()
  const own = rounds.map((one) => ({ area: area.id, kind, round: one }))
  const inside = below.items.map(({ id }) => ({ area: id, kind, round }))
  const sums = await sumsOf(store, [...own, ...inside])
  return {
    area: area.name,
    round,
    own: numbers(sums({ area: area.id, kind, round })),
    trend: own.map((where) => ({ round: where.round, ...numbers(sums(where)) })),
    items: below.items.map(({ id, name }) => ({
      area: id,
      name,
      ...numbers(sums({ area: id, kind, round })),
    })),
    next: below.next,
  }
}
