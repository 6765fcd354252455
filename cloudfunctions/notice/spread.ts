import { levelOf } from '#shared/domain/area/code.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { sum } from '#shared/kernel/ratio.ts'
import type { Context, Handlers } from '../lib/implement.ts'

const mostPostings = 50

/** Reads the parts of one area: 26 streets, some 60 communities or a dozen grids. */
export const spreadHandlers: Pick<Handlers<'notice'>, 'notice.reach'> = {
  'notice.reach': async (context, { noticeId }) => {
    const { store, reach } = context
    const notice = await store.notices.get(noticeId, reach)
    const rows = await store.noticeReaches.all({ noticeId }, everywhere)
    const names = await namesOf(context, [notice.area, ...rows.map(({ area }) => area)])
    const inNone = levelOf(notice.area) === 'community' ? '没有分网格' : names(notice.area)
    const name = (area: string) => (area === notice.area ? inNone : names(area))
    const parts = rows.map((row) => ({ ...row, name: name(row.area) }))
    return {
      id: notice.id,
      title: notice.title,
      place: names(notice.area),
      audience: notice.audience,
      readers: notice.readers,
      doors: sum(rows.map(({ doors }) => doors)),
      parts: parts.sort((one, other) => (one.area < other.area ? -1 : 1)),
      postings: await postingsOf(context, noticeId),
    }
  },
}

/** What people call these areas. */
export async function namesOf({ store }: Pick<Context, 'store'>, codes: readonly string[]) {
  const areas = await store.areas.byIds([...new Set(codes)], everywhere)
  return (code: string) => areas.get(code)?.name ?? ''
}

/** Where it hangs, the latest first. */
async function postingsOf(context: Context, noticeId: string) {
  const order = { by: '_id', direction: -1 } as const
  const page = { order, limit: mostPostings }
  const { items } = await context.store.postings.page({ noticeId }, everywhere, page)
  const names = await namesOf(
    context,
    items.map(({ area }) => area),
  )
  return items.map((posting) => ({ ...posting, place: names(posting.area) }))
}
