import { RecordDay, RecordDayHead } from '#shared/domain/record/day.ts'
import { RecordHead } from '#shared/domain/record/head.ts'
import { RecordLine } from '#shared/domain/record/line.ts'
import { collection } from '../collection.ts'

export const recordCollections = {
  recordLines: collection({
    name: 'recordLines',
    schema: RecordLine,
    places: { area: 'area', council: 'councilId' },
    // that a number is given once is in the id
    indexes: [{ name: "a council's", key: { councilId: 1, no: 1, _id: 1 } }],
    shardKey: { councilId: 'hashed' },
  }),
  recordHeads: collection({
    name: 'recordHeads',
    schema: RecordHead,
    places: { area: 'area', council: '_id' },
    indexes: [
      {
        name: 'waits for a day',
        key: { waits: 1, _id: 1 },
        partialFilterExpression: { waits: true },
      },
      {
        name: 'waits longest',
        key: { waits: 1, waitsFrom: 1 },
        partialFilterExpression: { waits: true },
      },
    ],
    shardKey: { _id: 'hashed' },
  }),
  recordDays: collection({
    name: 'recordDays',
    schema: RecordDay,
    places: {},
    indexes: [],
    shardKey: { _id: 1 },
  }),
  recordDayHeads: collection({
    name: 'recordDayHeads',
    schema: RecordDayHead,
    places: { area: 'area', council: 'councilId' },
    indexes: [{ name: "a council's", key: { councilId: 1, _id: 1 } }],
    shardKey: { _id: 'hashed' },
  }),
}
