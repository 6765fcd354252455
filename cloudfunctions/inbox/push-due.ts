import { type Consent, spent, told } from '#shared/domain/inbox/consent.ts'
import { pushAt } from '#shared/domain/inbox/push-time.ts'
import { newsText, noticeText, type PushText } from '#shared/domain/inbox/push-words.ts'
import { readingId } from '#shared/domain/notice/notice.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'
import type { Push } from '../lib/platform.ts'
import { standing } from '../notice/standing.ts'
import { sendAll } from './send.ts'

/** People served in one tick; the rest waits for the next. */
const mostAtOnce = 200
/** Messages looked at for one person; nobody is told a larger number. */
const mostMessages = 99

type Pushing = Pick<Context, 'store' | 'now' | 'push' | 'after'>

/**
 * Sends what waits for the second channel, and answers how many. A consent is taken here, in the transaction; the message
 * leaves after it, at most once: if that fails, what it would have told stands in the inbox. Two or three reads and one
 * write a person.
 */
export async function pushDue({ store, now, push, after }: Pushing): Promise<number> {
  const order = { by: 'dueAt', direction: 1 } as const
  const where = { dueAt: { $lte: now } }
  const due = await store.consents.page(where, everywhere, { order, limit: mostAtOnce })
  const ids = due.items.map(({ id }) => id)
  const people = await store.people.byIds(ids, everywhere)
  const pushes: Push[] = []
  const kept: Consent[] = []
  for (const consent of due.items) {
    const { next, text } = await turn({ store, now }, consent)
    const identity = people.get(consent.id)?.identity
    if (text && identity) pushes.push({ identity, ...text })
    kept.push(next)
  }
  await store.consents.replaceAll(kept, everywhere)
  if (pushes.length > 0) after(() => sendAll(push, pushes))
  return pushes.length
}

type Turn = { readonly next: Consent; readonly text: PushText | null }

/** What goes out to one person now: their messages before notices, and nothing of what they have read meanwhile. */
async function turn(at: Pick<Context, 'store' | 'now'>, consent: Consent): Promise<Turn> {
  const { now } = at
  const messages = await waiting(at, consent)
  const news = newsText(messages)
  const allowed = (urgent: boolean) => pushAt({ now, lastOn: consent.lastOn, urgent }) <= now
  const urgent = messages.some((message) => message.urgent)
  if (news && allowed(urgent)) return { next: spent(consent, 'news', now), text: news }
  if (news) return later(consent, now)
  const unread = noticeText(await waitingNotices(at, consent), now)
  const rest = consent.newsSince ? told(consent, 'news', now) : consent
  if (!unread) return { next: told(rest, 'notice', now), text: null }
  return allowed(false) ? { next: spent(rest, 'notice', now), text: unread } : later(rest, now)
}

const later = (consent: Consent, now: Date): Turn => ({
  next: { ...consent, dueAt: pushAt({ now, lastOn: consent.lastOn, urgent: false }) },
  text: null,
})

async function waiting({ store }: Pick<Context, 'store'>, { id, newsSince }: Consent) {
  if (!newsSince) return []
  const where = { to: id, readAt: null, at: { $gte: newsSince } }
  return store.messages.parts(where, everywhere, ['title', 'at', 'urgent'], mostMessages)
}

async function waitingNotices(
  { store, now }: Pick<Context, 'store' | 'now'>,
  { id: personId, noticeIds }: Consent,
) {
  if (noticeIds.length === 0) return []
  const ids = noticeIds.map((id) => readingId(id, personId))
  const read = await store.readings.byIds(ids, everywhere)
  const unread = noticeIds.filter((id) => !read.has(readingId(id, personId)))
  const where = { _id: { $in: unread }, ...standing(now) }
  return store.notices.parts(where, everywhere, ['title', 'signedBy', 'publishedAt'])
}
