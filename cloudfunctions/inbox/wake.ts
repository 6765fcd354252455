import { woken } from '#shared/domain/inbox/consent.ts'
import type { Message } from '#shared/domain/inbox/message.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Store } from '../lib/store/store.ts'

/**
 * Lets those who want to hear by the second channel hear of new messages at the next tick that may. A pseudonym has no
 * consent, and nobody knows whose it is: what is addressed to it stays in the inbox. One read, one write at most.
 */
export async function wake(
  { consents }: Store,
  messages: readonly Pick<Message, 'to' | 'urgent'>[],
  now: Date,
): Promise<void> {
  const urgent = new Set(messages.flatMap((message) => (message.urgent ? message.to : [])))
  const people = [...new Set(messages.map(({ to }) => to))]
  const wanting = [...(await consents.byIds(people, everywhere)).values()]
  await consents.replaceAll(
    wanting
      .filter(({ left }) => left.news > 0)
      .map((consent) => woken(consent, { now, urgent: urgent.has(consent.id) })),
    everywhere,
  )
}
