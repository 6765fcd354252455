import { everywhere } from '#shared/domain/people/reach.ts'
import type { Handlers } from '../lib/implement.ts'
import { ventureCards, ventureView } from './venture-view.ts'

const newestFirst = { by: '_id', direction: -1 } as const

export const ventureHandlers: Pick<
  Handlers<'alliance'>,
  'alliance.ventures' | 'alliance.venture'
> = {
  'alliance.ventures': async (context, { councilId, stage, after }) => {
    const { store, reach } = context
    await store.councils.get(councilId, reach)
    const where = { councilId, ...(stage && { stage }) }
    const order = { order: newestFirst, after }
    const { items, next } = await store.ventures.page(where, everywhere, order)
    return { items: await ventureCards(context, items), next }
  },

  'alliance.venture': async (context, { ventureId }) => {
    const { store, reach } = context
    const venture = await store.ventures.get(ventureId, reach)
    return ventureView(context, venture, await store.councils.get(venture.councilId, everywhere))
  },
}
