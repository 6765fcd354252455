import { Resolution } from '#shared/domain/vote/resolution.ts'
import { collection } from '../collection.ts'

export const voteCollections = {
  resolutions: collection({
    name: 'resolutions',
    schema: Resolution,
    places: { area: 'area', council: 'councilId' },
    indexes: [
      { name: "a council's", key: { councilId: 1, at: -1, _id: -1 } },
      { name: "a council's of a year", key: { councilId: 1, year: 1, number: -1, _id: -1 } },
    ],
    shardKey: { councilId: 'hashed' },
  }),
}
