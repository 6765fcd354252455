import { dayOf } from '#shared/kernel/time.ts'
import { tick } from '../../support/orders.ts'
import { tell } from '../../support/record.ts'
import type { Part } from './sampling.ts'

/** A council's record over a day that is closed. */
export const recordSamples: Part = async ({ town, sample }) => {
  const { clock, councilId } = town
  const before = clock.now()
  await sample('wang-guilan', 'record.head', { councilId })
  await tell(town, councilId)
  const day = dayOf(clock.now())
  clock.pass({ days: 1 })
  await tick(town)
  await tell(town, councilId)
  for (const order of ['oldest', 'newest'] as const) {
    await sample('wang-guilan', 'record.list', { councilId, order })
    await sample('nobody-yet', 'record.days', { order })
  }
  await sample('wang-guilan', 'record.head', { councilId })
  await sample('nobody-yet', 'record.day', { day })
  await sample('nobody-yet', 'record.bound', {})
  clock.set(before)
}
