import { everywhere, reachOf } from '#shared/domain/people/reach.ts'
import { sum } from '#shared/kernel/ratio.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { readingMarks } from '../notice/marks.ts'
import { standing } from '../notice/standing.ts'
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
async function unreadNotices(context: Context): Promise<number> {
  const { store, person, grants, now } = context
  if (!person) return 0
  const reach = reachOf('addressed', { personId: person.id, grants })
  const notices = await store.notices.parts(standing(now), reach, ['corrections'], mostNotices)
  const markOf = await readingMarks(context, notices)
  return notices.filter((notice) => markOf(notice).unread).length
}
