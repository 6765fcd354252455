import { fewestPairs } from '#shared/domain/inspection/comparison.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Handlers } from '../lib/implement.ts'
import { agreementId } from './second.ts'

export const agreementHandlers: Pick<Handlers<'inspection'>, 'inspection.agreement'> = {
  // Two documents and a page of inspectors, however many pairs there are.
  'inspection.agreement': async ({ store, reach }, { councilId, period, after }) => {
    await store.councils.get(councilId, reach)
    const month = await store.agreementMonths.find(agreementId(councilId, period), everywhere)
    const { pairs = 0, agreeing = 0, judged = 0, absolute = 0 } = month ?? {}
    const order = { by: '_id', direction: 1 } as const
    const where = { councilId, period }
    const { items, next } = await store.inspectorMonths.page(where, everywhere, { order, after })
    return {
      period,
      pairs,
      agreement: { numerator: agreeing, denominator: judged },
      difference: { numerator: absolute, denominator: pairs },
      items: items.map(({ post, pairs: own, signed }) => ({
        post,
        pairs: own,
        deviation: own < fewestPairs ? null : { numerator: signed, denominator: own },
      })),
      next,
    }
  },
}
