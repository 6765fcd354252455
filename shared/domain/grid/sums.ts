import * as z from 'zod'
import type { Counts } from '../../kernel/counts.ts'
import { AreaCode } from '../area/area.ts'
import { chainOf } from '../area/code.ts'
import type { Grid } from './grid.ts'

/** What is kept of the grids of a community, a street and the district; retired ones are in none of it. */
export const GridSums = z.object({
  id: AreaCode,
  basic: z.int(),
  functional: z.int(),
  /** With a grid worker in post. */
  staffed: z.int(),
  homes: z.int(),
  version: z.int(),
})
export type GridSums = z.infer<typeof GridSums>

type Counted = Pick<Grid, 'community' | 'kind' | 'homes' | 'state'> & {
  readonly workers: readonly unknown[]
}
type Change = { readonly before?: Counted; readonly after: Counted }

export const noGrids = { basic: 0, functional: 0, staffed: 0, homes: 0 }

/** What one grid adds to the sums above it. */
export function countersOf(grid: Counted | undefined): typeof noGrids {
  if (!grid || grid.state === 'retired') return noGrids
  const { kind, homes, workers } = grid
  return { ...noGrids, [kind]: 1, homes, staffed: workers.length > 0 ? 1 : 0 }
}

/** How the sums of communities, streets and district move; every counter is named, for the first move makes the row. */
export function sumsMovedBy(changes: readonly Change[]): Map<string, Counts> {
  const moved = new Map<string, typeof noGrids>()
  for (const { before, after } of changes) {
    const [was, is] = [countersOf(before), countersOf(after)]
    if (counters.every((name) => was[name] === is[name])) continue
    for (const area of chainOf(after.community)) {
      const sums = moved.get(area) ?? noGrids
      const next = counters.map((name) => [name, sums[name] + is[name] - was[name]] as const)
      moved.set(area, Object.fromEntries(next) as typeof noGrids)
    }
  }
  return moved
}

const counters = Object.keys(noGrids) as (keyof typeof noGrids)[]
