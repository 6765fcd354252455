import { type Notice, type Reading, readingId } from '#shared/domain/notice/notice.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { standing } from './standing.ts'

/** Pinned first, at most three an area, so a dozen; then twenty a page by an index, and a reading for each. */
export const feedHandlers: Pick<Handlers<'notice'>, 'notice.feed'> = {
  'notice.feed': async (context, { kind, after }) => {
    const { store, reach, now } = context
    const where = { ...standing(now), ...(kind && { kind }) }
    const pinned = after ? [] : await store.notices.all({ ...where, pinned: true }, reach)
    const order = { by: 'publishedAt', direction: -1 } as const
    const rest = { ...where, pinned: false }
    const { items, next } = await store.notices.page(rest, reach, { order, after })
    return { items: await cardsOf(context, [...pinned.sort(newestFirst), ...items]), next }
  },
}

const newestFirst = (one: Notice, other: Notice) =>
  Number(other.publishedAt) - Number(one.publishedAt)

async function cardsOf({ store, person }: Context, notices: readonly Notice[]) {
  const ids = person ? notices.map(({ id }) => readingId(id, person.id)) : []
  const read = await store.readings.byIds(ids, everywhere)
  const readingOf = ({ id }: Notice) => person && read.get(readingId(id, person.id))
  return notices.map((notice) => ({ ...notice, ...markOf(notice, readingOf(notice)) }))
}

/** What a reader's list says beside a notice: nothing read yet, or earlier words. */
function markOf({ corrections }: Notice, reading: Reading | undefined | null) {
  const corrected = Boolean(reading && reading.corrections < corrections.length)
  return { unread: !reading || corrected, corrected }
}
