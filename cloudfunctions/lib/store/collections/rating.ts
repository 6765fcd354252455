import { Rating } from '#shared/domain/rating/rating.ts'
import { Tally } from '#shared/domain/rating/tally.ts'
import { collection } from '../collection.ts'

export const ratingCollections = {
  ratings: collection({
    name: 'ratings',
    schema: Rating,
    places: {},
    indexes: [{ name: "a voter's", key: { voter: 1, _id: 1 } }],
    shardKey: { _id: 'hashed' },
  }),
  tallies: collection({
    name: 'tallies',
    schema: Tally,
    places: { area: 'area' },
    indexes: [],
    shardKey: { _id: 'hashed' },
  }),
}
