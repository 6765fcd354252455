import { everywhere } from '#shared/domain/people/reach.ts'
import type { Handlers } from '../lib/implement.ts'
import { boundOf, boundOn, daysOf, linesOf } from './read.ts'

export const recordHandlers: Handlers<'record'> = {
  'record.list': async ({ store, reach }, { councilId, order, after }) => {
    const { name } = await store.councils.get(councilId, reach)
    return { ...(await linesOf(store, councilId, order, after)), council: name }
  },

  'record.head': async ({ store, reach }, { councilId }) => {
    await store.councils.get(councilId, reach)
    return { head: await store.recordHeads.find(councilId, everywhere) }
  },

  'record.days': ({ store }, { order, after }) => daysOf(store, order, after),

  'record.day': async ({ store }, { day, after }) => {
    const { items, next } = await boundOn(store, day, after)
    const ids = items.map(({ councilId }) => councilId)
    const councils = await store.councils.byIds(ids, everywhere)
    const named = items.map((row) => ({ ...row, council: councils.get(row.councilId)?.name ?? '' }))
    return { day: await store.recordDays.find(day, everywhere), items: named, next }
  },

  'record.bound': ({ store }, { councilId, after }) => boundOf(store, councilId, after),
}
