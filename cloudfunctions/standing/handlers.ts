import { everywhere } from '#shared/domain/people/reach.ts'
import { periodOf } from '#shared/kernel/time.ts'
import type { Handlers } from '../lib/implement.ts'

export const standingHandlers: Handlers<'standing'> = {
  'standing.month': async ({ store, reach, now }, { councilId, grade, after, ...input }) => {
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
