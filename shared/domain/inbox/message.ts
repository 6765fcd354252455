import * as z from 'zod'
import { Instant } from '../../kernel/fields.ts'
import { type MessageAbout, subjectsOfMessages } from './abouts.ts'

/**
 * One thing that one person should hear. Its id is `event:to`, so that an event told twice is told once. `to` is a person's
 * id, or the pseudonym under which they rated: nobody who reads it learns who is told about their rating.
 */
export const Message = z.object({
  id: z.string(),
  to: z.string(),
  about: z.enum(Object.keys(subjectsOfMessages) as [MessageAbout, ...MessageAbout[]]),
  /** Id of the thing it is about. */
  aboutId: z.string(),
  title: z.string(),
  text: z.string(),
  /** Goes out by the second channel today, whatever else went out. */
  urgent: z.boolean(),
  at: Instant,
  readAt: Instant.nullable(),
  version: z.int(),
})
export type Message = z.infer<typeof Message>

/** How many of a person's messages are unread; its id is that person's `to`. */
export const Inbox = z.object({ id: z.string(), unread: z.int(), version: z.int() })
export type Inbox = z.infer<typeof Inbox>

export const messageId = (event: string, to: string) => `${event}:${to}`

/** What a message is called inside its own inbox: without whom it is for, so that no pseudonym ever leaves. */
export const eventOf = ({ id, to }: Pick<Message, 'id' | 'to'>) => id.slice(0, -to.length - 1)
