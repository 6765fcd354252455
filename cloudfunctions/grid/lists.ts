import { levelOf } from '#shared/domain/area/code.ts'
import type { Handlers } from '../lib/implement.ts'
import { cardsOf, viewOf } from './view.ts'

type Names = 'grid.list' | 'grid.get' | 'grid.mine'

const inOrder = { by: '_id', direction: 1 } as const

/** A page is twenty rows by an index, and four reads by id beside it. */
export const listHandlers: Pick<Handlers<'grid'>, Names> = {
  'grid.list': async (context, { community, kind, after }) => {
    const { store, reach } = context
    await store.areas.get(community, reach)
    const where = { community, state: 'active', ...(kind && { kind }) }
    const { items, next } = await store.grids.page(where, reach, { order: inOrder, after })
    return { items: await cardsOf(context, items), next }
  },

  'grid.get': async (context, { gridId }) =>
    viewOf(context, await context.store.grids.get(gridId, context.reach)),

  'grid.mine': async (context) => {
    const home = context.entitling.find(({ area }) => levelOf(area) === 'grid')
    const grid = home ? await context.store.grids.find(home.area, context.reach) : null
    return { grid: grid && (await viewOf(context, grid)) }
  },
}
