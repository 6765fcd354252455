import { Remark } from '#shared/domain/remark/remark.ts'
import { RemarkTally } from '#shared/domain/remark/tally.ts'
import { collection } from '../collection.ts'

export const remarkCollections = {
  remarks: collection({
    name: 'remarks',
    schema: Remark,
    places: { area: 'area', person: 'personId' },
    indexes: [
      { name: "a notice's", key: { noticeId: 1, _id: -1 } },
      { name: 'not answered', key: { noticeId: 1, kind: 1, state: 1, _id: -1 } },
      // two at once: the second runs again and counts the first
      {
        name: "a person's of a day",
        key: { personId: 1, noticeId: 1, on: 1, no: 1 },
        unique: true,
        partialFilterExpression: { personId: { $type: 'string' } },
      },
    ],
    shardKey: { noticeId: 'hashed' },
  }),
  remarkTallies: collection({
    name: 'remarkTallies',
    schema: RemarkTally,
    places: { area: 'area' },
    indexes: [
      {
        name: 'waiting for an answer',
        key: { area: 1, _id: -1 },
        partialFilterExpression: { open: { $gt: 0 } },
      },
    ],
    shardKey: { _id: 'hashed' },
  }),
}
