import { Notice, Reading } from '#shared/domain/notice/notice.ts'
import { collection } from '../collection.ts'

export const noticeCollections = {
  notices: collection({
    name: 'notices',
    schema: Notice,
    places: { area: 'area', audience: 'audienceRoles' },
    indexes: [
      { name: 'feed', key: { area: 1, state: 1, publishedAt: -1, _id: -1 } },
      { name: 'desk', key: { area: 1, _id: -1 } },
      { name: 'expiring', key: { state: 1, expiresOn: 1 } },
      { name: 'of a kind', key: { kind: 1, area: 1, _id: -1 } },
    ],
    shardKey: { area: 1, _id: 1 },
  }),
  readings: collection({
    name: 'readings',
    schema: Reading,
    places: { person: 'personId' },
    indexes: [{ name: "a person's", key: { personId: 1, _id: 1 } }],
    shardKey: { _id: 'hashed' },
  }),
}
