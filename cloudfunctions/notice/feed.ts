import { isAudience } from '#shared/domain/notice/audience.ts'
import { type Notice, readingId } from '#shared/domain/notice/notice.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Context, Handlers } from '../lib/implement.ts'

/** Published, and its last day not yet over even if the clock has not come by. */
export const standing = (now: Date) => ({
  state: 'published',
  $or: [{ expiresOn: null }, { expiresOn: { $gte: dayOf(now) } }],
})

export const feedHandlers: Pick<Handlers<'notice'>, 'notice.feed' | 'notice.open'> = {
  'notice.feed': async ({ store, reach, person, now }, { after }) => {
    const order = { by: 'publishedAt', direction: -1 } as const
    const { items, next } = await store.notices.page(standing(now), reach, { order, after })
    const ids = person ? items.map(({ id }) => readingId(id, person.id)) : []
    const read = await store.readings.byIds(ids, everywhere)
    const unread = ({ id }: Notice) => !person || !read.has(readingId(id, person.id))
    return { items: items.map((notice) => ({ ...notice, unread: unread(notice) })), next }
  },

  'notice.open': async (context, { noticeId }) => {
    const { store, reach, now } = context
    const notice = await store.notices.first({ _id: noticeId, ...standing(now) }, reach)
    if (!notice) throw new AppError('OUT_OF_REACH')
    await markRead(context, notice)
    return { ...notice, unread: false }
  },
}

/** Who opens it again is not counted again; who is not of its audience is not counted at all. */
async function markRead({ store, person, grants, now }: Context, notice: Notice): Promise<void> {
  if (!person) return
  const id = readingId(notice.id, person.id)
  if (await store.readings.find(id, everywhere)) return
  await store.readings.insert({ id, noticeId: notice.id, personId: person.id, at: now, version: 0 })
  if (isAudience(grants, notice)) await store.notices.add(notice.id, { readers: 1 }, everywhere)
}
