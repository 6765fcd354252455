import { Consent } from '#shared/domain/inbox/consent.ts'
import { Inbox, Message } from '#shared/domain/inbox/message.ts'
import { Spread } from '#shared/domain/inbox/spread.ts'
import { collection } from '../collection.ts'

export const inboxCollections = {
  messages: collection({
    name: 'messages',
    schema: Message,
    places: { person: 'to' },
    indexes: [
      { name: 'latest first', key: { to: 1, at: -1, _id: -1 } },
      { name: 'unread of one thing', key: { to: 1, readAt: 1, aboutId: 1 } },
      { name: 'unread, latest first', key: { to: 1, readAt: 1, at: -1, _id: -1 } },
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
  consents: collection({
    name: 'consents',
    schema: Consent,
    places: { person: '_id' },
    indexes: [
      { name: 'due', key: { dueAt: 1, _id: 1 } },
      { name: 'who wants notices of an area', key: { areas: 1, _id: 1 } },
    ],
    shardKey: { _id: 'hashed' },
  }),
  spreads: collection({
    name: 'spreads',
    schema: Spread,
    places: { area: 'area' },
    indexes: [],
    shardKey: { _id: 'hashed' },
  }),
}
