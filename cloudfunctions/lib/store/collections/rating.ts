import { AreaTally } from '#shared/domain/rating/area-tally.ts'
import { Rating } from '#shared/domain/rating/rating.ts'
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
    ],
    shardKey: { _id: 'hashed' },
  }),
  tallies: collection({
    name: 'tallies',
    schema: Tally,
    places: { area: 'area' },
    indexes: [
      { name: 'best first', key: { kind: 1, round: 1, areas: 1, bound: -1, _id: -1 } },
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
}
