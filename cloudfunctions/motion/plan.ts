import type { Council } from '#shared/domain/council/council.ts'
import { holderOf } from '#shared/domain/council/seat.ts'
import type { MeasureText } from '#shared/domain/motion/measure.ts'
import type { Motion } from '#shared/domain/motion/motion.ts'
import { checkNoVote } from '#shared/domain/motion/moves.ts'
import { planned } from '#shared/domain/motion/work.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { doingOf, motionWith } from './at.ts'
import { newsOf } from './news.ts'
import { holdersOf, type Telling, tellSome } from './receivers.ts'
import { told } from './settle.ts'

export const planHandlers: Pick<Handlers<'motion'>, 'motion.measure'> = {
  /** As many seats are read as measures have owners. */
  'motion.measure': async (context, { motionId, measures }) => {
    const found = await motionWith(context, motionId, 'plan')
    checkNoVote(found.motion)
    const next = planned(found.motion, measures, doingOf(context))
    await checkOwners(context, found.council, measures)
    await tellOwners(context, next)
    return told(context, found, next, newsOf.measure(next))
  },
}

/** @throws OWNER_UNFIT */
async function checkOwners(
  { store, now }: Context,
  { id }: Council,
  texts: readonly MeasureText[],
) {
  const ids = [...new Set(texts.map(({ seatId }) => seatId))]
  const seats = await store.seats.byIds(ids, [{ kind: 'council', id }])
  const wrong = texts.findIndex(({ seatId }) => {
    const seat = seats.get(seatId)
    return !seat || holderOf(seat, now) === null
  })
  if (wrong >= 0) throw new AppError('OWNER_UNFIT', { field: `measures.${wrong}.seatId` })
}

/** Whoever sits where something was promised. */
export async function tellOwners(telling: Telling, motion: Motion): Promise<void> {
  const seatIds = motion.measures
    .filter(({ doneAt }) => doneAt === null)
    .map(({ seatId }) => seatId)
  await tellSome(telling, motion, await holdersOf(telling, seatIds), {
    title: `“${motion.title}”有措施交给您办`,
    text: '请看看哪天办完；有进展随时记一笔，拍张照片。',
    what: `owners:${motion.measures.length}`,
  })
}
