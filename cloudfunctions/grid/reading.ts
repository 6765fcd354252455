import { communityOf } from '#shared/domain/area/code.ts'
import type { Grid } from '#shared/domain/grid/grid.ts'
import { codesIn, type GridReading, readGrids } from '#shared/domain/grid/import.ts'
import type { Context } from '../lib/implement.ts'
import { rowsOf } from '../lib/sheet/import.ts'

export type Reading = {
  readonly reading: GridReading
  /** What the register has under the codes of the file. */
  readonly kept: ReadonlyMap<string, Grid>
}

/** Reads a file beside what it names of the caller's own places: two reads by id, of the communities and grids in it. */
export async function readingOf(
  { store, reach }: Pick<Context, 'store' | 'reach'>,
  file: string,
): Promise<Reading> {
  const rows = rowsOf(file)
  const codes = codesIn(rows)
  const communities = await store.areas.byIds([...new Set(codes.map(communityOf))], reach)
  const kept = await store.grids.byIds(codes, reach)
  const retired = [...kept.values()].filter(({ state }) => state === 'retired')
  const known = {
    communities: new Set(communities.keys()),
    retired: new Set(retired.map(({ id }) => id)),
  }
  return { reading: readGrids(rows, known), kept }
}
