import { AreaTally } from '#shared/domain/rating/area-tally.ts'
import { Burst, Flag } from '#shared/domain/rating/burst.ts'
import { Chain } from '#shared/domain/rating/chain.ts'
import { Quota } from '#shared/domain/rating/limits.ts'
import { Rating } from '#shared/domain/rating/rating.ts'
import { Receipt } from '#shared/domain/rating/receipt.ts'
import { SubjectSums, Tally } from '#shared/domain/rating/tally.ts'
import { collection } from '../collection.ts'

export const ratingCollections = {
  ratings: collection({
    name: 'ratings',
    schema: Rating,
    places: {},
    indexes: [
      { name: "a voter's", key: { voter: 1, _id: 1 } },
      { name: 'asked again', key: { voter: 1, askUntil: 1, _id: 1 } },
      {
        name: 'words',
        key: { subjectKey: 1, round: 1, listed: 1, _id: 1 },
        partialFilterExpression: { listed: true },
      },
      {
        name: 'to be shown',
        key: { subjectKey: 1, round: 1, due: 1 },
        partialFilterExpression: { due: true },
      },
      { name: 'to be counted again', key: { subjectKey: 1, round: 1, _id: 1 } },
    ],
    shardKey: { _id: 'hashed' },
  }),
  tallies: collection({
    name: 'tallies',
    schema: Tally,
    places: { area: 'area' },
    indexes: [
      {
        name: 'best first',
        key: { kind: 1, round: 1, areas: 1, doubted: 1, sample: 1, bound: -1, _id: -1 },
      },
      { name: 'to be settled', key: { settled: 1, until: 1, _id: 1 } },
    ],
    shardKey: { _id: 'hashed' },
  }),
  subjectSums: collection({
    name: 'subjectSums',
    schema: SubjectSums,
    places: { area: 'area' },
    indexes: [],
    shardKey: { _id: 'hashed' },
  }),
  areaTallies: collection({
    name: 'areaTallies',
    schema: AreaTally,
    places: { area: 'area' },
    indexes: [],
    shardKey: { _id: 'hashed' },
  }),
  receipts: collection({
    name: 'receipts',
    schema: Receipt,
    places: {},
    indexes: [
      { name: 'oldest to be linked', key: { chain: 1, day: 1, _id: 1 } },
      { name: "a day's leaves", key: { chain: 1, leaf: 1, _id: 1 } },
    ],
    shardKey: { _id: 'hashed' },
  }),
  chains: collection({
    name: 'chains',
    schema: Chain,
    places: {},
    indexes: [],
    shardKey: { _id: 1 },
  }),
  quotas: collection({
    name: 'quotas',
    schema: Quota,
    places: {},
    indexes: [{ name: 'forget', key: { until: 1 }, expireAfterSeconds: 0 }],
    shardKey: { _id: 'hashed' },
  }),
  bursts: collection({
    name: 'bursts',
    schema: Burst,
    places: {},
    indexes: [{ name: 'to be looked at', key: { day: 1, _id: 1 } }],
    shardKey: { _id: 'hashed' },
  }),
  flags: collection({
    name: 'flags',
    schema: Flag,
    places: { area: 'area' },
    indexes: [
      { name: 'in a state', key: { state: 1, day: -1, _id: -1 } },
      { name: "a subject's", key: { subjectKey: 1, round: 1 } },
    ],
    shardKey: { _id: 'hashed' },
  }),
}
