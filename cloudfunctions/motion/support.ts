import { isJoinable } from '#shared/domain/motion/lifecycle.ts'
import type { Motion } from '#shared/domain/motion/motion.ts'
import { type Doing, gathered } from '#shared/domain/motion/moves.ts'
import { supportId } from '#shared/domain/motion/support.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Handlers } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { doingOf, type Found, motionAt } from './at.ts'
import { announce, newsOf } from './news.ts'
import { isConcerned } from './open-to.ts'
import type { Telling } from './receivers.ts'
import { save } from './save.ts'
import { viewOf } from './view.ts'

type Names = 'motion.support' | 'motion.unsupport'

/** Everyone who joins moves the motion itself, so that two at once take turns and each is counted once. */
export const supportHandlers: Pick<Handlers<'motion'>, Names> = {
  'motion.support': async (context, { motionId }) => {
    const { store, now } = context
    const found = await motionAt(context, motionId)
    const { motion, council } = found
    const { id: personId } = actorOf(context)
    const id = supportId(motionId, personId)
    if (await store.supports.find(id, everywhere)) return viewOf(context, found)
    if (!isConcerned(context, motion)) throw new AppError('NOT_OF_THE_COUNCIL')
    if (!isJoinable(motion.state)) throw new AppError('SUPPORT_OVER')
    const { councilId, area } = motion
    const row = { id, motionId, councilId, area, personId, raiser: false, at: now, version: 0 }
    await store.supports.insert(row)
    const kept = await withMore(context, found, 1, doingOf(context))
    return viewOf(context, { motion: kept, council })
  },

  'motion.unsupport': async (context, { motionId }) => {
    const { store } = context
    const found = await motionAt(context, motionId)
    const { motion, council } = found
    const id = supportId(motionId, actorOf(context).id)
    const own = await store.supports.find(id, everywhere)
    if (!own) return viewOf(context, found)
    if (own.raiser) throw new AppError('OWN_MOTION')
    if (!isJoinable(motion.state)) throw new AppError('SUPPORT_OVER')
    await store.supports.removeAll({ _id: id }, everywhere)
    const fewer = { ...motion, supporters: motion.supporters - 1 }
    const kept = await save(context, council, motion, fewer)
    return viewOf(context, { motion: kept, council })
  },
}

/** So many more stand behind it; with enough of them it is a motion, and they hear of it. */
export async function withMore(
  telling: Telling,
  { motion, council }: Found,
  more: number,
  doing: Doing,
): Promise<Motion> {
  const joined = { ...motion, supporters: motion.supporters + more }
  const next = gathered(joined, council.charter.seconders, doing)
  const begins = next.state !== motion.state
  const told = begins ? await announce(telling, next, newsOf.gather(next)) : next
  return save(telling, council, motion, told)
}
