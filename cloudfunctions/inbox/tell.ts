import { type Message, messageId } from '#shared/domain/inbox/message.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'
import { wake } from './wake.ts'

export type News = Pick<Message, 'about' | 'aboutId' | 'title' | 'text'> & {
  /** What happened, the same words each time it is told: `redress:<id>:answered:1`. */
  readonly event: string
  /** Ids of people, or pseudonyms of raters (`voterOf`). */
  readonly to: readonly string[]
  readonly urgent?: boolean
}

type Telling = Pick<Context, 'store' | 'now'>

/**
 * Puts a message into the inboxes of some people (a few dozen at most: a notice to an area is not told, it is in the feed).
 * Told again it is not told twice.
 */
export const tell = (telling: Telling, news: News): Promise<void> => tellAll(telling, [news])

/** As `tell`, several things in one go: five calls of the database at most, however many hear of it. */
export async function tellAll({ store, now }: Telling, news: readonly News[]): Promise<void> {
  const all = new Map(news.flatMap((one) => messagesOf(one, now)).map((row) => [row.id, row]))
  const known = await store.messages.byIds([...all.keys()], everywhere)
  const fresh = [...all.values()].filter(({ id }) => !known.has(id))
  if (fresh.length === 0) return
  await store.messages.insertAll(fresh)
  const unread = new Map<string, { unread: number }>()
  for (const { to } of fresh) unread.set(to, { unread: (unread.get(to)?.unread ?? 0) + 1 })
  await store.inboxes.tallyAll(unread)
  await wake(store, fresh, now)
}

const messagesOf = ({ event, to, urgent = false, ...news }: News, now: Date): Message[] =>
  to.map((one) => ({
    ...news,
    id: messageId(event, one),
    to: one,
    urgent,
    at: now,
    readAt: null,
    version: 0,
  }))
