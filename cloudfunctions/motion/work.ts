import type { Council } from '#shared/domain/council/council.ts'
import { mayDo } from '#shared/domain/council/rights.ts'
import { holderOf } from '#shared/domain/council/seat.ts'
import type { Motion } from '#shared/domain/motion/motion.ts'
import type { Step } from '#shared/domain/motion/step.ts'
import { begun, checkOpenToAdvice, undone, withDone, withStep } from '#shared/domain/motion/work.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { postIn } from '../council/standing.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { usePhotos } from '../photo/use.ts'
import { doingOf, type Found, motionAt, motionWith } from './at.ts'
import { announce, newsOf } from './news.ts'
import { save } from './save.ts'
import { viewOf } from './view.ts'

type Names = 'motion.begin' | 'motion.progress' | 'motion.measureDone' | 'motion.advise'

export const workHandlers: Pick<Handlers<'motion'>, Names> = {
  'motion.begin': async (context, { motionId }) => {
    const found = await motionAt(context, motionId)
    await checkHand(context, found, found.motion.measures)
    return kept(context, found, begun(found.motion, doingOf(context)))
  },

  'motion.progress': async (context, { motionId, text, photos, measureNo }) => {
    const found = await motionAt(context, motionId)
    const { motion } = found
    await checkHand(context, found, motion.measures)
    const next = begun(motion, doingOf(context))
    if (measureNo !== undefined) undone(motion, measureNo)
    const at = { area: motion.area }
    await usePhotos(context, { ids: photos, purpose: 'motion', at, usedBy: motionId })
    const step = { kind: 'progress', text, photos, measureNo: measureNo ?? null } as const
    return kept(context, found, withStep(next, { ...step, ...hand(context, found) }))
  },

  'motion.measureDone': async (context, { motionId, no }) => {
    const found = await motionAt(context, motionId)
    await checkHand(
      context,
      found,
      found.motion.measures.filter((one) => one.no === no),
    )
    const next = begun(found.motion, doingOf(context))
    const { text } = undone(next, no)
    const step = { kind: 'measureDone' as const, text, photos: [], measureNo: no }
    const done = withDone(next, no, context.now)
    return kept(context, found, withStep(done, { ...step, ...hand(context, found) }))
  },

  'motion.advise': async (context, { motionId, text }) => {
    const found = await motionWith(context, motionId, 'advise')
    checkOpenToAdvice(found.motion)
    const step = { kind: 'advice' as const, text, photos: [], measureNo: null }
    return kept(context, found, withStep(found.motion, { ...step, ...hand(context, found) }))
  },
}

type Hand = Pick<Step, 'post' | 'at'>
const hand = (context: Context, { council }: Found): Hand => ({
  post: postIn(context, council),
  at: context.now,
})

/** Who may act in the council, and who sits on a seat that owns one of these. @throws SEAT_MAY_NOT */
async function checkHand(
  context: Context,
  { council }: { readonly council: Council },
  measures: Motion['measures'],
): Promise<void> {
  if (mayDo(context.grants, 'act', council)) return
  const { store, now } = context
  const ids = [...new Set(measures.map(({ seatId }) => seatId))]
  const seats = await store.seats.byIds(ids, everywhere)
  const { id } = actorOf(context)
  const owns = [...seats.values()].some((seat) => holderOf(seat, now) === id)
  if (!owns) throw new AppError('SEAT_MAY_NOT')
}

/** The first hand that is laid on it is news. */
async function kept(context: Context, found: Found, next: Motion) {
  const { motion, council } = found
  const begins = next.state !== motion.state
  const told = begins ? await announce(context, next, newsOf.act(next)) : next
  const saved = await save(context, council, motion, told)
  return viewOf(context, { motion: saved, council })
}
