import { communityOf } from '#shared/domain/area/code.ts'
import { amendmentText, textOf } from '#shared/domain/grid/changes.ts'
import type { Grid, GridText } from '#shared/domain/grid/grid.ts'
import type { GridLine } from '#shared/domain/grid/import.ts'
import { gridLifecycle } from '#shared/domain/grid/lifecycle.ts'
import { workersOf } from '#shared/domain/grid/workers.ts'
import type { Grant } from '#shared/domain/people/grant.ts'
import { step } from '#shared/kernel/timeline.ts'
import type { Context } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'

/** A new line of the register. `source` says which file it came from. */
export function newGrid(
  context: Context,
  line: GridLine,
  workers: readonly Grant[],
  source: string,
): Grid {
  const { now } = context
  return {
    ...textOf(line),
    id: line.code,
    community: communityOf(line.code),
    state: gridLifecycle.initial,
    timeline: [{ move: 'register', at: now, by: actorOf(context).id, reason: source }],
    ...workersOf(workers, now),
    version: 0,
  }
}

/** The grid with this text, and a line in its history; undefined: it says just that. */
export function amended(
  context: Context,
  grid: Grid,
  text: GridText,
  source: string,
): Grid | undefined {
  const because = amendmentText(grid, text)
  if (because === '') return undefined
  const { now } = context
  const reason = `${source}：${because}`
  return {
    ...grid,
    ...text,
    ...step(gridLifecycle, grid, 'amend', { now, by: actorOf(context).id, reason }),
  }
}
