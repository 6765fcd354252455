import type { Input } from '#shared/contract/index.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Town } from './town.ts'

type Session = Input<'covenant.train'>

/** A session of today, for these shops of the town's council. */
export const sessionOf = (
  { clock, councilId }: Town,
  shopIds: string[],
  more: Partial<Session> = {},
): Session => ({
  councilId,
  department: 'fire',
  title: '灭火器怎么用',
  heldOn: dayOf(clock.now()),
  place: '社区活动室',
  note: '',
  shopIds,
  ...more,
})
