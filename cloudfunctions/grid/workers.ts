import type { Grid } from '#shared/domain/grid/grid.ts'
import { sumsMovedBy } from '#shared/domain/grid/sums.ts'
import { workersOf } from '#shared/domain/grid/workers.ts'
import type { Grant } from '#shared/domain/people/grant.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'
import type { Store } from '../lib/store/store.ts'

/** All grants of a grid worker there that have not ended by themselves, by grid: one read by index. */
export async function grantsOfWorkers(
  store: Store,
  ids: readonly string[],
  now: Date,
): Promise<Map<string, Grant[]>> {
  const lasting = { $or: [{ until: null }, { until: { $gt: now } }] }
  const where = { area: { $in: ids }, role: 'gridWorker', ...lasting }
  const grants = ids.length === 0 ? [] : await store.grants.all(where, everywhere)
  const byGrid = new Map<string, Grant[]>(grants.map(({ area }) => [area, []]))
  for (const grant of grants) byGrid.get(grant.area)?.push(grant)
  return byGrid
}

/**
 * Who is in post in a grid, after one of its grants began or ended. The grid is written every time, so that two who
 * come and go at once take turns. An area that is on no register has nothing to count.
 */
export async function recountWorkers(store: Store, id: string, now: Date): Promise<void> {
  const grid = await store.grids.find(id, everywhere)
  if (grid) await recount(store, grid, now)
}

async function recount(store: Store, grid: Grid, now: Date): Promise<void> {
  const grants = (await grantsOfWorkers(store, [grid.id], now)).get(grid.id) ?? []
  const after = { ...grid, ...workersOf(grants, now) }
  await store.grids.replace(after, everywhere)
  await store.gridSums.tallyAll(sumsMovedBy([{ before: grid, after }]))
}

/** Few enough for one transaction; the rest waits for the next tick. */
const mostAtOnce = 200

/** Grids whose last worker's time is over, soonest first; answers how many. Reads what it counts, by an index. */
export async function recountGrids({ store, now }: Pick<Context, 'store' | 'now'>) {
  const order = { by: 'recountAt', direction: 1 } as const
  const over = { recountAt: { $lte: now } }
  const { items } = await store.grids.page(over, everywhere, { order, limit: mostAtOnce })
  for (const grid of items) await recount(store, grid, now)
  return items.length
}
