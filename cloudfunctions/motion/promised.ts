import type { OpenMeasure } from '#shared/domain/motion/open-measure.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'
import { ownersOf } from './owners.ts'

/** Measures with who answers for them: two reads. */
export async function promisedOf(
  context: Pick<Context, 'store' | 'now' | 'person'>,
  rows: readonly OpenMeasure[],
) {
  const ownerOf = await ownersOf(context, rows)
  const today = dayOf(context.now)
  return rows.map((row) => ({ ...row, late: row.dueOn < today, owner: ownerOf(row) }))
}
