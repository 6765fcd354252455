import { Grid } from '#shared/domain/grid/grid.ts'
import { GridSums } from '#shared/domain/grid/sums.ts'
import { collection } from '../collection.ts'

export const gridCollections = {
  grids: collection({
    name: 'grids',
    schema: Grid,
    // where its community is, so that neighbours see the grids next to theirs
    places: { area: 'community' },
    indexes: [
      { name: 'register', key: { community: 1, state: 1, _id: 1 } },
      { name: 'of a kind', key: { community: 1, state: 1, kind: 1, _id: 1 } },
      { name: 'to be counted again', key: { recountAt: 1, _id: 1 } },
    ],
    shardKey: { community: 1 },
  }),
  gridSums: collection({
    name: 'gridSums',
    schema: GridSums,
    places: { area: '_id' },
    indexes: [],
    shardKey: { _id: 1 },
  }),
}
