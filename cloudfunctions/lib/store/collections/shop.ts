import { Claim } from '#shared/domain/shop/claim.ts'
import { Shop } from '#shared/domain/shop/shop.ts'
import { collection } from '../collection.ts'

export const shopCollections = {
  shops: collection({
    name: 'shops',
    schema: Shop,
    places: { area: 'area', council: 'councilId', shop: '_id' },
    indexes: [
      {
        name: 'register',
        key: { councilId: 1, number: 1 },
        unique: true,
        refuses: 'SHOP_NUMBER_TAKEN',
      },
      { name: 'in an area', key: { area: 1, _id: 1 } },
    ],
    shardKey: { councilId: 'hashed' },
  }),
  claims: collection({
    name: 'claims',
    schema: Claim,
    places: { area: 'area', council: 'councilId', shop: 'shopId' },
    indexes: [
      { name: 'one of a shop', key: { shopId: 1 }, unique: true },
      { name: 'forget', key: { expiresAt: 1 }, expireAfterSeconds: 0 },
    ],
    shardKey: { _id: 'hashed' },
  }),
}
