import { type Message, messageId } from '#shared/domain/inbox/message.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'

type News = Pick<Message, 'about' | 'aboutId' | 'title' | 'text'> & {
  /** What happened, the same words each time it is told: `redress:<id>:answered:1`. */
  readonly event: string
  /** Ids of people, or pseudonyms of raters (`voterOf`). */
  readonly to: readonly string[]
  readonly urgent?: boolean
}

/**
 * Puts a message into the inboxes of some people (a few dozen at most: a notice to an area is not told, it is in the feed).
 * Told again it is not told twice. One read, one write, and one counter a person.
 */
export async function tell(
  { store, now }: Pick<Context, 'store' | 'now'>,
  { event, to, urgent = false, ...news }: News,
): Promise<void> {
  const ids = [...new Set(to)].map((one) => messageId(event, one))
  const known = await store.messages.byIds(ids, everywhere)
  const fresh = [...new Set(to)].filter((one) => !known.has(messageId(event, one)))
  const message = { ...news, urgent, at: now, readAt: null, version: 0 }
  await store.messages.insertAll(
    fresh.map((one) => ({ ...message, id: messageId(event, one), to: one })),
  )
  for (const one of fresh) await store.inboxes.tally(one, {}, { unread: 1 })
}
