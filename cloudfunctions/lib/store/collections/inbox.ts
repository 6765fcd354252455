import { Inbox, Message } from '#shared/domain/inbox/message.ts'
import { collection } from '../collection.ts'

export const inboxCollections = {
  messages: collection({
    name: 'messages',
    schema: Message,
    places: { person: 'to' },
    indexes: [
      { name: 'latest first', key: { to: 1, at: -1, _id: -1 } },
      { name: 'unread of one thing', key: { to: 1, readAt: 1, aboutId: 1 } },
    ],
    shardKey: { to: 'hashed' },
  }),
  inboxes: collection({
    name: 'inboxes',
    schema: Inbox,
    places: { person: '_id' },
    indexes: [],
    shardKey: { _id: 'hashed' },
  }),
}
