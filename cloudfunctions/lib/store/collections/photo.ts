import { Photo } from '#shared/domain/photo/photo.ts'
import { collection } from '../collection.ts'

export const photoCollections = {
  photos: collection({
    name: 'photos',
    schema: Photo,
    places: { area: 'area', council: 'councilId', shop: 'shopId', person: 'takenBy' },
    indexes: [
      { name: 'not handed in', key: { usedBy: 1, at: 1 } },
      {
        name: 'by trace',
        key: { trace: 1 },
        partialFilterExpression: { trace: { $type: 'string' } },
      },
      {
        name: 'not looked at',
        key: { looked: 1, at: 1 },
        partialFilterExpression: { looked: 'asked' },
      },
      { name: "a person's", key: { takenBy: 1, usedBy: 1, _id: 1 } },
    ],
    shardKey: { _id: 'hashed' },
  }),
}
