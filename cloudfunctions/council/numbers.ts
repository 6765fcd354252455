import { everywhere } from '#shared/domain/people/reach.ts'
import { subjectKey } from '#shared/domain/rating/subject.ts'
import { emptySums, goodRate, satisfactionRate } from '#shared/domain/rating/sums.ts'
import { tallyId } from '#shared/domain/rating/tally.ts'
import { councilMonthId } from '#shared/domain/standing/council-month.ts'
import { sealedShops } from '../inspection/sealed.ts'
import type { Context } from '../lib/implement.ts'
import type { Store } from '../lib/store/store.ts'

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

/** The month's inspections; no average while a first look is sealed. */
export async function monthNumbers(context: Context, councilId: string, period: string) {
  const month = await context.store.councilMonths.find(
    councilMonthId(councilId, period),
    everywhere,
  )
  const { inspections = 0, shops = 0, total = 0 } = month ?? {}
  const sealed = await sealedShops(context, councilId)
  const told = inspections > 0 && sealed.length === 0
  return { inspections, shops, average: told ? Math.round(total / inspections) / 100 : null }
}
