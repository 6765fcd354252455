import { AllianceSums, ChainSums } from '#shared/domain/alliance/sums.ts'
import { Venture } from '#shared/domain/alliance/venture.ts'
import { collection } from '../collection.ts'

export const allianceCollections = {
  ventures: collection({
    name: 'ventures',
    schema: Venture,
    places: { area: 'area', council: 'councilId' },
    indexes: [
      { name: "an alliance's", key: { councilId: 1, _id: -1 } },
      { name: "an alliance's, by stage", key: { councilId: 1, stage: 1, _id: -1 } },
      {
        name: 'one of a name',
        key: { councilId: 1, name: 1 },
        unique: true,
        partialFilterExpression: { listed: true },
        refuses: 'VENTURE_TAKEN',
      },
    ],
    shardKey: { councilId: 'hashed' },
  }),
  allianceSums: collection({
    name: 'allianceSums',
    schema: AllianceSums,
    places: { area: 'area', council: '_id' },
    indexes: [
      { name: 'in an area', key: { counted: 1, area: 1, _id: -1 } },
      { name: 'on a chain', key: { chain: 1, counted: 1, _id: -1 } },
    ],
    shardKey: { _id: 'hashed' },
  }),
  chainSums: collection({
    name: 'chainSums',
    schema: ChainSums,
    places: { area: 'area' },
    indexes: [{ name: 'chains of an area', key: { area: 1, liveWan: -1, _id: -1 } }],
    shardKey: { _id: 'hashed' },
  }),
}
