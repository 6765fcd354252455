import { isJoinable } from '#shared/domain/motion/lifecycle.ts'
import type { Motion } from '#shared/domain/motion/motion.ts'
import { checkNoVote, moved } from '#shared/domain/motion/moves.ts'
import { answeredAnyway } from '#shared/domain/motion/outcome.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { postIn } from '../council/standing.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { doingOf, type Found, motionAt, motionWith } from './at.ts'
import { carry } from './carry.ts'
import { announce, newsOf } from './news.ts'
import type { Words } from './receivers.ts'
import { save } from './save.ts'
import { viewOf } from './view.ts'

type Names = 'motion.take' | 'motion.decline' | 'motion.merge' | 'motion.withdraw'

export const settleHandlers: Pick<Handlers<'motion'>, Names> = {
  'motion.take': async (context, { motionId }) => {
    const found = await motionWith(context, motionId, 'plan')
    const next = moved(found.motion, 'gather', doingOf(context))
    return told(context, found, next, newsOf.gather(next))
  },

  'motion.decline': async (context, { motionId, reason }) => {
    const found = await motionWith(context, motionId, 'plan')
    checkNoVote(found.motion)
    const answered = answeredAnyway(found.motion, wordOf(context, found, reason))
    const next = moved(answered, 'decline', doingOf(context, reason))
    return told(context, found, next, newsOf.decline(next))
  },

  'motion.merge': async (context, { motionId, intoId }) => {
    const found = await motionWith(context, motionId, 'plan')
    checkNoVote(found.motion)
    const into = await targetOf(context, found.motion, intoId)
    const answered = answeredAnyway(found.motion, wordOf(context, found, `并到“${into.title}”`))
    const next = { ...moved(answered, 'merge', doingOf(context)), mergedInto: intoId }
    const view = await told(context, found, next, newsOf.merge(next, into))
    await carry(context, motionId, intoId)
    return view
  },

  'motion.withdraw': async (context, { motionId }) => {
    const found = await motionAt(context, motionId)
    checkNoVote(found.motion)
    const next = moved(found.motion, 'withdraw', doingOf(context))
    return told(context, found, next, newsOf.withdraw(next))
  },
}

const wordOf = (context: Context, { council }: Found, text: string) => ({
  text,
  post: postIn(context, council),
  at: context.now,
})

/** @throws MERGE_UNFIT */
async function targetOf({ store }: Context, motion: Motion, intoId: string): Promise<Motion> {
  const into = await store.motions.find(intoId, [{ kind: 'council', id: motion.councilId }])
  const fits = into && into.check === 'passed' && into.id !== motion.id && isJoinable(into.state)
  if (!fits) throw new AppError('MERGE_UNFIT', { field: 'intoId' })
  return into
}

/** Tells whoever stands behind it, saves it, and shows it. */
export async function told(context: Context, found: Found, next: Motion, words: Words) {
  const { motion, council } = found
  const kept = await save(context, council, motion, await announce(context, next, words))
  return viewOf(context, { motion: kept, council })
}
