import { everywhere } from '#shared/domain/people/reach.ts'
import type { Store } from '../lib/store/store.ts'

/** Small enough for a phone's line, many enough for a long record. */
const atOnce = 200
/** Of a list that somebody reads. */
const toRead = 20

type After = string | null | undefined
type Way = 'oldest' | 'newest'

const by = (field: string, way: Way) =>
  ({ by: field, direction: way === 'oldest' ? 1 : -1 }) as const
const from = (after: After) => (after ? { after } : {})

/** What follows is for whoever has been allowed to ask: a page by an index, whatever the whole. */
export const linesOf = (store: Store, councilId: string, way: Way, after?: After) =>
  store.recordLines.page({ councilId }, everywhere, {
    order: by('no', way),
    limit: way === 'oldest' ? atOnce : toRead,
    ...from(after),
  })

export const daysOf = (store: Store, way: Way, after?: After) =>
  store.recordDays.page({}, everywhere, {
    order: by('_id', way),
    limit: way === 'oldest' ? atOnce : toRead,
    ...from(after),
  })

/** `:` ends a day in an id, and sorts just before `;`. */
export const boundOn = (store: Store, day: string, after?: After) =>
  boundWhere(store, { _id: { $gte: `${day}:`, $lt: `${day};` } }, after)

export const boundOf = (store: Store, councilId: string | undefined, after?: After) =>
  boundWhere(store, councilId ? { councilId } : {}, after)

const boundWhere = (store: Store, where: Readonly<Record<string, unknown>>, after: After) =>
  store.recordDayHeads.page(where, everywhere, {
    order: by('_id', 'oldest'),
    limit: atOnce,
    ...from(after),
  })

export const latestDay = (store: Store) =>
  store.recordDays.first({}, everywhere, by('_id', 'newest'))
