import type { Grid } from '#shared/domain/grid/grid.ts'
import { noGrids, sumsMovedBy } from '#shared/domain/grid/sums.ts'
import { workersOf } from '#shared/domain/grid/workers.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { type Counts, movedCounts } from '#shared/kernel/counts.ts'
import { grantsOfWorkers, recountWorkers } from '../grid/workers.ts'
import type { Database } from '../lib/store/database.ts'
import type { Store } from '../lib/store/store.ts'

type Asked = { readonly now: Date; readonly repair?: boolean | undefined }

/**
 * Counts who is in post, and the sums of all areas, again from the grants and the register; answers each kept number
 * that differs, one a line, and puts it right where that was asked for, all in one transaction. O(grids).
 */
export const recountGrids = (database: Database, asked: Asked): Promise<string[]> =>
  database.transaction(async (store) => [
    ...(await recountPosts(store, asked)),
    ...(await recountSums(store, asked)),
  ])

async function recountPosts(store: Store, { now, repair }: Asked): Promise<string[]> {
  const grids = await store.grids.all({ state: 'active' }, everywhere)
  const ids = grids.map(({ id }) => id)
  const grants = await grantsOfWorkers(store, ids, now)
  const wrong = grids.filter((grid) => {
    const { workers } = workersOf(grants.get(grid.id) ?? [], now)
    return !isDue(grid, now) && differ(grid.workers, workers)
  })
  if (repair) for (const { id } of wrong) await recountWorkers(store, id, now)
  return wrong.map(({ id, workers }) => `grid ${id}: keeps ${workers.length} in post, wrongly`)
}

/** The clock will find it by itself. */
const isDue = ({ recountAt }: Grid, now: Date) => recountAt !== null && recountAt <= now

/** Of several some may have ended by themselves, which tells nothing as long as one is left. */
const differ = (kept: readonly string[], counted: readonly string[]) =>
  counted.some((id) => !kept.includes(id)) || (kept.length === 0) !== (counted.length === 0)

async function recountSums(store: Store, { repair }: Asked): Promise<string[]> {
  const grids = await store.grids.all({}, everywhere)
  const counted = sumsMovedBy(grids.map((after) => ({ after })))
  const kept = new Map(
    (await store.gridSums.all({}, everywhere)).map(
      ({ id, version: _, ...sums }) => [id, sums] as const,
    ),
  )
  const areas = [...new Set([...counted.keys(), ...kept.keys()])]
  const moves = areas.flatMap((area): [string, Counts][] => {
    const move = movedCounts(kept.get(area) ?? noGrids, counted.get(area) ?? noGrids)
    return Object.keys(move).length > 0 ? [[area, { ...noGrids, ...move }]] : []
  })
  if (repair) await store.gridSums.tallyAll(new Map(moves))
  return moves.map(([area, move]) => `area ${area}: off by ${JSON.stringify(move)}`)
}
