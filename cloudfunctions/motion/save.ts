import type { Council } from '#shared/domain/council/council.ts'
import { openMeasuresOf } from '#shared/domain/motion/measure-due.ts'
import type { Motion } from '#shared/domain/motion/motion.ts'
import { settled } from '#shared/domain/motion/moves.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'
import { count } from './count.ts'

type Saving = Pick<Context, 'store' | 'now'>

/**
 * Saves a motion (before: null where it is new) with all that is kept of it elsewhere: the rows of what is to be done, the
 * numbers of its council and of the areas around. At most a dozen writes, whatever is stored.
 */
export async function save(
  saving: Saving,
  council: Pick<Council, 'id' | 'area' | 'kind'>,
  before: Motion | null,
  after: Motion,
): Promise<Motion> {
  const { motions } = saving.store
  const row = settled(after)
  const kept = await (before ? motions.replace(row, everywhere) : motions.insert(row))
  await keepMeasures(saving, before, kept)
  await count(saving.store, council, before, kept)
  return kept
}

async function keepMeasures({ store, now }: Saving, before: Motion | null, after: Motion) {
  const had = before ? openMeasuresOf(before, now) : []
  const has = openMeasuresOf(after, now)
  const gone = had.filter(({ id }) => !has.some((row) => row.id === id)).map(({ id }) => id)
  const fresh = has.filter(({ id }) => !had.some((row) => row.id === id))
  if (gone.length > 0) await store.measures.removeAll({ _id: { $in: gone } }, everywhere)
  await store.measures.insertAll(fresh)
}
