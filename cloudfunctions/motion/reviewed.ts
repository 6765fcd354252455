import type { Check } from '#shared/domain/moderation/check.ts'
import { gathered } from '#shared/domain/motion/moves.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { tellCame } from './came.ts'
import type { Telling } from './receivers.ts'
import { save } from './save.ts'

/** A person has looked at a motion that waited: it comes before the council or stays away, and the numbers follow. */
export async function reviewedMotion(telling: Telling, id: string, check: Check): Promise<void> {
  const { store, now } = telling
  const motion = await store.motions.find(id, everywhere)
  if (!motion || motion.check === check) return
  const council = await store.councils.get(motion.councilId, everywhere)
  const doing = { now, by: 'review' }
  const next = gathered({ ...motion, check }, council.charter.seconders, doing)
  await tellCame(telling, await save(telling, council, motion, next))
}
