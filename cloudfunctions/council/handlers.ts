import { levelOf } from '#shared/domain/area/code.ts'
import { type Council, signingRate } from '#shared/domain/council/council.ts'
import { councilMonthId } from '#shared/domain/council/month.ts'
import { default2026 } from '#shared/domain/covenant/editions/default-2026.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { periodOf } from '#shared/kernel/time.ts'
import type { Handlers } from '../lib/implement.ts'
import { newId, type Store } from '../lib/store/store.ts'
import { communityNumbers, seatsOf } from './home.ts'

export const councilHandlers: Handlers<'council'> = {
  'council.list': async ({ store, reach }, { after }) => {
    const order = { by: '_id', direction: 1 } as const
    const { items, next } = await store.councils.page({}, reach, { order, after })
    return { items: await Promise.all(items.map((council) => card(store, council))), next }
  },

  'council.found': async ({ store, reach, now }, { name, kind, area }) => {
    await store.areas.get(area, reach)
    if (levelOf(area) !== 'community')
      throw new AppError('INVALID_INPUT', { field: 'area', message: '请选择一个社区' })
    const council = await store.councils.insert({
      id: newId(),
      name,
      kind,
      area,
      editionId: default2026.id,
      shops: 0,
      signed: 0,
      foundedAt: now,
      version: 0,
    })
    return card(store, council)
  },

  'council.home': async ({ store, reach, now }, { councilId }) => {
    const council = await store.councils.get(councilId, reach)
    const period = periodOf(now)
    const [base, edition, seats, community, month] = await Promise.all([
      card(store, council),
      store.editions.get(council.editionId, everywhere),
      seatsOf(store, council, now),
      communityNumbers(store, council.area, period),
      store.councilMonths.find(councilMonthId(council.id, period), everywhere),
    ])
    const { inspections = 0, shops = 0, total = 0 } = month ?? {}
    const average = inspections === 0 ? null : Math.round(total / inspections) / 100
    return {
      ...base,
      period,
      editionTitle: edition.title,
      seats,
      community,
      month: { inspections, shops, average },
    }
  },

  'council.standing': async ({ store, reach, now }, { councilId, grade, after, ...input }) => {
    await store.councils.get(councilId, reach)
    const period = input.period ?? periodOf(now)
    const where = { councilId, period, ...(grade ? { grade } : {}) }
    const order = { by: 'score', direction: -1 } as const
    const { items, next } = await store.standings.page(where, everywhere, { order, after })
    const rows = items.map(({ inspections, ratings, ...row }) => ({
      ...row,
      inspections: inspections.count,
      ratings: ratings.count,
    }))
    return { items: rows, next, period }
  },
}

async function card(store: Store, council: Council) {
  const { name: place } = await store.areas.get(council.area, everywhere)
  return { ...council, place, signing: signingRate(council) }
}
