import { everywhere } from '#shared/domain/people/reach.ts'
import { periodOf } from '#shared/kernel/time.ts'
import { sealedShops } from '../inspection/sealed.ts'
import type { Handlers } from '../lib/implement.ts'

export const standingHandlers: Handlers<'standing'> = {
  'standing.month': async (context, { councilId, grade, after, ...input }) => {
    const { store, reach, now } = context
    await store.councils.get(councilId, reach)
    const period = input.period ?? periodOf(now)
    const sealed = await sealedShops(context, councilId)
    const open = sealed.length > 0 ? { shopId: { $nin: sealed } } : {}
    const where = { councilId, period, ...(grade ? { grade } : {}), ...open }
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
