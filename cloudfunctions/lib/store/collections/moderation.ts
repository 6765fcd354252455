import { Review } from '#shared/domain/moderation/review.ts'
import { collection } from '../collection.ts'

export const moderationCollections = {
  reviews: collection({
    name: 'reviews',
    schema: Review,
    places: { area: 'area' },
    indexes: [
      { name: 'waiting', key: { state: 1, kind: 1, area: 1, _id: 1 } },
      { name: "a writer's", key: { writerId: 1 } },
    ],
    shardKey: { _id: 'hashed' },
  }),
}
