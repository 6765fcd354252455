import type { Area } from '#shared/domain/area/area.ts'
import { levelOf } from '#shared/domain/area/code.ts'
import { type GridSums, noGrids } from '#shared/domain/grid/sums.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Handlers } from '../lib/implement.ts'

/** Reads one kept row for the area and for each area below it: 48 at most, at 6 grids or 6,933. */
export const sumsHandlers: Pick<Handlers<'grid'>, 'grid.sums'> = {
  'grid.sums': async ({ store, reach }, { area: id }) => {
    const area = await store.areas.get(id, reach)
    const parts = await partsOf(store.areas, id)
    const ids = parts.map((part) => part.id)
    const open = new Set((await store.areas.byIds(ids, reach)).keys())
    const sums = await store.gridSums.byIds([id, ...ids], everywhere)
    const view = (of: Area) => viewOf(of, sums.get(of.id), open.has(of.id) || of.id === id)
    return { ...view(area), parts: parts.map(view) }
  },
}

type Areas = Parameters<Handlers<'grid'>['grid.sums']>[0]['store']['areas']

/** What is counted ends with communities: below them are the grids themselves. */
async function partsOf(areas: Areas, id: string): Promise<Area[]> {
  const below = ['district', 'subdistrict'].includes(levelOf(id))
  const parts = below ? await areas.all({ parent: id }, everywhere) : []
  return parts.sort((one, other) => (one.id < other.id ? -1 : 1))
}

function viewOf({ id, name, level }: Area, kept: GridSums | undefined, open: boolean) {
  const { basic, functional, homes, staffed } = kept ?? noGrids
  const ratio = { numerator: staffed, denominator: basic + functional }
  return { area: id, name, level, basic, functional, homes, staffed: ratio, open }
}
