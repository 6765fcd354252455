import { textOf } from '#shared/domain/grid/changes.ts'
import type { Grid } from '#shared/domain/grid/grid.ts'
import { sumsMovedBy } from '#shared/domain/grid/sums.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { refuseFaulty } from '../lib/sheet/import.ts'
import { placeGrids } from './areas.ts'
import { amended, newGrid } from './line.ts'
import { previewOf } from './preview.ts'
import { type Reading, readingOf } from './reading.ts'
import { rename } from './rename.ts'
import { template } from './template.ts'
import { grantsOfWorkers } from './workers.ts'

type Names = 'grid.template' | 'grid.preview' | 'grid.import'
type Pair = { readonly before?: Grid; readonly after: Grid }

export const importHandlers: Pick<Handlers<'grid'>, Names> = {
  'grid.template': template,

  'grid.preview': async (context, { file }) => previewOf(await readingOf(context, file)),

  // Two that bring the same file meet in the rows they write; the second runs again and finds nothing new.
  'grid.import': async (context, { name, file }) => {
    const read = await readingOf(context, file)
    refuseFaulty(read.reading.problems, '一个网格也没有登记')
    const { added, changed } = await pairsOf(context, read, `导入“${name}”`)
    await write(context, added, changed)
    const unchanged = read.reading.lines.length - added.length - changed.length
    return { added: added.length, changed: changed.length, unchanged }
  },
}

/** What the lines make of the register: grids that are new, and others before and after. */
async function pairsOf(context: Context, { reading, kept }: Reading, source: string) {
  const fresh = reading.lines.filter(({ code }) => !kept.has(code))
  const codes = fresh.map(({ code }) => code)
  // a grid that was an area before it came on the register may have its worker already
  const grants = await grantsOfWorkers(context.store, codes, context.now)
  const added = fresh.map((line) => newGrid(context, line, grants.get(line.code) ?? [], source))
  const changed = reading.lines.flatMap((line): (Pair & { before: Grid })[] => {
    const before = kept.get(line.code)
    const after = before && amended(context, before, textOf(line, before), source)
    return before && after ? [{ before, after }] : []
  })
  return { added, changed }
}

/** Five writes of many rows each, and one for each new name that people are called by. O(lines). */
async function write(context: Context, added: readonly Grid[], changed: readonly Required<Pair>[]) {
  const { store } = context
  await store.grids.insertAll(added)
  await store.grids.replaceAll(
    changed.map(({ after }) => after),
    everywhere,
  )
  await placeGrids(store, [...added, ...changed.map(({ after }) => after)])
  await store.gridSums.tallyAll(sumsMovedBy([...added.map((after) => ({ after })), ...changed]))
  for (const { before, after } of changed) await rename(context, before, after)
}
