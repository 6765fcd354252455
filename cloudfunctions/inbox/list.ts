import { eventOf, type Message } from '#shared/domain/inbox/message.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { markOf } from '../lib/store/cursor.ts'
import { boxesOf } from './boxes.ts'

const pageSize = 20
const latestFirst = { by: 'at', direction: -1 } as const

/** A page of each of two inboxes by one index, merged: at most 42 documents, however many there are. */
export const listHandlers: Pick<Handlers<'inbox'>, 'inbox.list'> = {
  'inbox.list': async (context, { after }) => {
    const { store } = context
    const pages = await Promise.all(
      boxesOf(context).map((to) =>
        store.messages.page({ to }, everywhere, { order: latestFirst, limit: pageSize, after }),
      ),
    )
    const merged = pages.flatMap(({ items }) => items).sort(byLatest)
    const items = merged.slice(0, pageSize)
    const more = merged.length > pageSize || pages.some(({ next }) => next !== null)
    return { items: items.map(viewOf), next: more ? markAt(items.at(-1)) : null }
  },
}

/** As the database orders them: by instant, ties by id. */
const byLatest = (one: Message, other: Message) =>
  other.at.getTime() - one.at.getTime() || (one.id < other.id ? 1 : -1)

const markAt = (last: Message | undefined) =>
  last ? markOf({ _id: last.id, at: last.at }, latestFirst) : null

/** As its receiver sees it. */
export const viewOf = (message: Message) => ({
  ...message,
  id: eventOf(message),
  unread: message.readAt === null,
})

/** The latest that the caller has not read, of both inboxes: four documents at most. */
export async function newestUnread(context: Context) {
  const { store } = context
  const newest = await Promise.all(
    boxesOf(context).map((to) =>
      store.messages.page({ to, readAt: null }, everywhere, { order: latestFirst, limit: 1 }),
    ),
  )
  const [first] = newest.flatMap(({ items }) => items).sort(byLatest)
  return first ? viewOf(first) : null
}
