import { readingId } from '#shared/domain/notice/notice.ts'
import { everywhere, reachOf } from '#shared/domain/people/reach.ts'
import { sum } from '#shared/kernel/ratio.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { standing } from '../notice/feed.ts'
import { boxesOf } from './boxes.ts'
import { newestUnread } from './list.ts'

/** Nobody counts beyond: a screen says 99+. */
const mostNotices = 99

/** The one place where what is unread is counted: two counters, at most 99 notices and their readings, one message. */
export const unreadHandlers: Pick<Handlers<'inbox'>, 'inbox.unread'> = {
  'inbox.unread': async (context) => {
    const { store } = context
    const inboxes = await store.inboxes.byIds(boxesOf(context), everywhere)
    const messages = sum([...inboxes.values()].map(({ unread }) => unread))
    const newest = messages > 0 ? await newestUnread(context) : null
    const notices = await unreadNotices(context)
    return { messages, notices, total: messages + notices, newest }
  },
}

/** Standing notices meant for the caller that they have not opened, as the feed shows them. */
async function unreadNotices({ store, person, grants, now }: Context): Promise<number> {
  if (!person) return 0
  const reach = reachOf('addressed', { personId: person.id, grants })
  const notices = await store.notices.parts(standing(now), reach, ['area'], mostNotices)
  const ids = notices.map(({ id }) => readingId(id, person.id))
  return notices.length - (await store.readings.byIds(ids, everywhere)).size
}
