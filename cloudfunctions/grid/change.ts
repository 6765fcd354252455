import { amendmentText } from '#shared/domain/grid/changes.ts'
import { dutyLines } from '#shared/domain/grid/duties.ts'
import { checkActive, type Grid } from '#shared/domain/grid/grid.ts'
import { gridLifecycle } from '#shared/domain/grid/lifecycle.ts'
import { sumsMovedBy } from '#shared/domain/grid/sums.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { step } from '#shared/kernel/timeline.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { rename } from './rename.ts'
import { viewOf } from './view.ts'
import { grantsOfWorkers } from './workers.ts'

/** Each reads and writes one grid, its area and the three sums above it; a new name goes to all who are called by it. */
export const changeHandlers: Pick<Handlers<'grid'>, 'grid.amend' | 'grid.retire'> = {
  'grid.amend': async (context, { gridId, version, duties, ...rest }) => {
    const { store, reach } = context
    const grid = await store.grids.get(gridId, reach)
    checkActive(grid)
    if (grid.version !== version) throw new AppError('STALE_VERSION')
    const text = { ...rest, duties: dutyLines(duties).join('\n') }
    const because = amendmentText(grid, text)
    if (because === '') return viewOf(context, grid)
    const saved = await save(context, grid, { ...text, ...moved(context, grid, 'amend', because) })
    await store.areas.setAll({ _id: gridId }, { name: saved.name }, everywhere)
    await rename(context, grid, saved)
    return viewOf(context, saved)
  },

  // The area of this code stays: homes that have ended, notices and projects of once lie there.
  'grid.retire': async (context, { gridId, reason }) => {
    const { store, reach } = context
    const grid = await store.grids.get(gridId, reach)
    checkActive(grid)
    await checkEmpty(context, grid)
    const saved = await save(context, grid, moved(context, grid, 'retire', reason))
    // written, so that whoever is just moving in takes turns with it
    await store.areas.setAll({ _id: gridId }, { retired: true }, everywhere)
    return viewOf(context, saved)
  },
}

const moved = (context: Context, grid: Grid, move: 'amend' | 'retire', reason: string) =>
  step(gridLifecycle, grid, move, { now: context.now, by: actorOf(context).id, reason })

async function save({ store, reach }: Context, grid: Grid, fields: Partial<Grid>): Promise<Grid> {
  const saved = await store.grids.replace({ ...grid, ...fields }, reach)
  await store.gridSums.tallyAll(sumsMovedBy([{ before: grid, after: saved }]))
  return saved
}

/** @throws GRID_LIVED_IN, GRID_STAFFED */
async function checkEmpty({ store, now }: Context, { id, name }: Grid): Promise<void> {
  const { residents } = await store.areas.get(id, everywhere)
  const say = (message: string) => ({ message: `${name}${message}` })
  if (residents > 0)
    throw new AppError(
      'GRID_LIVED_IN',
      say(`还有 ${residents} 位邻居住着，请他们改到别的网格以后再撤并`),
    )
  if (await store.enrolments.first({ state: 'waiting', area: id }, everywhere))
    throw new AppError('GRID_LIVED_IN', say('还有邻居等着核实住处，先办完再撤并'))
  if ((await grantsOfWorkers(store, [id], now)).has(id)) throw new AppError('GRID_STAFFED')
}
