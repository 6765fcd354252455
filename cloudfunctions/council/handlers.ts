import { levelOf } from '#shared/domain/area/code.ts'
import { type Council, signingRate } from '#shared/domain/council/council.ts'
import { inForce } from '#shared/domain/council/editions.ts'
import { default2026 } from '#shared/domain/covenant/editions/default-2026.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { councilMonthId } from '#shared/domain/standing/council-month.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf, periodOf } from '#shared/kernel/time.ts'
import { sealedShops } from '../inspection/sealed.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import { communityNumbers, seatsOf } from './home.ts'

export const councilHandlers: Handlers<'council'> = {
  'council.list': async (context, { after }) => {
    const { store, reach } = context
    const order = { by: '_id', direction: 1 } as const
    const { items, next } = await store.councils.page({}, reach, { order, after })
    return { items: await Promise.all(items.map((council) => card(context, council))), next }
  },

  'council.found': async (context, { name, kind, area }) => {
    const { store, reach, now } = context
    await store.areas.get(area, reach)
    if (levelOf(area) !== 'community')
      throw new AppError('INVALID_INPUT', { field: 'area', message: '请选择一个社区' })
    const council = await store.councils.insert({
      id: newId(),
      name,
      kind,
      area,
      editions: [{ id: default2026.id, from: dayOf(now), signed: 0 }],
      shops: 0,
      foundedAt: now,
      version: 0,
    })
    return card(context, council)
  },

  'council.home': async (context, { councilId }) => {
    const { store, reach, now } = context
    const council = await store.councils.get(councilId, reach)
    const period = periodOf(now)
    const [base, edition, seats, community, month] = await Promise.all([
      card(context, council),
      store.editions.get(inForce(council, dayOf(now)).id, everywhere),
      seatsOf(store, council, now),
      communityNumbers(store, council.area, period),
      store.councilMonths.find(councilMonthId(council.id, period), everywhere),
    ])
    const { inspections = 0, shops = 0, total = 0 } = month ?? {}
    const sealed = await sealedShops(context, council.id)
    const told = inspections > 0 && sealed.length === 0
    const average = told ? Math.round(total / inspections) / 100 : null
    return {
      ...base,
      period,
      editionTitle: edition.title,
      seats,
      community,
      month: { inspections, shops, average },
    }
  },
}

async function card({ store, now }: Context, council: Council) {
  const { name: place } = await store.areas.get(council.area, everywhere)
  return { ...council, place, signing: signingRate(council, dayOf(now)) }
}
