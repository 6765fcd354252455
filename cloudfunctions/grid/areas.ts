import type { Grid } from '#shared/domain/grid/grid.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Store } from '../lib/store/store.ts'

/** The areas of grids that came or changed: made where there is none, called anew where the name is another; who is counted there stays. */
export async function placeGrids(store: Store, grids: readonly Grid[]): Promise<void> {
  const known = await store.areas.byIds(
    grids.map(({ id }) => id),
    everywhere,
  )
  const fresh = grids.filter(({ id }) => !known.has(id))
  await store.areas.insertAll(fresh.map(areaOf))
  const renamed = grids.flatMap(({ id, name }) => {
    const area = known.get(id)
    return area && area.name !== name ? [{ ...area, name }] : []
  })
  await store.areas.replaceAll(renamed, everywhere)
}

const areaOf = ({ id, name, community }: Grid) => ({
  ...{ id, name, level: 'grid' as const, parent: community },
  ...{ residents: 0, households: 0, version: 0 },
})
