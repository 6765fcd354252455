import { Council } from '#shared/domain/council/council.ts'
import { collection } from '../collection.ts'

export const councilCollections = {
  councils: collection({
    name: 'councils',
    schema: Council,
    places: { area: 'area', council: '_id' },
    indexes: [{ name: 'in an area', key: { area: 1, _id: 1 } }],
    shardKey: { _id: 'hashed' },
  }),
}
