import type { Notice } from '#shared/domain/notice/notice.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { readingMarks } from './marks.ts'
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

async function cardsOf(context: Context, notices: readonly Notice[]) {
  const markOf = await readingMarks(context, notices)
  return notices.map((notice) => ({ ...notice, ...markOf(notice) }))
}
