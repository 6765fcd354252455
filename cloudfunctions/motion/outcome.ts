import type { Motion } from '#shared/domain/motion/motion.ts'
import { checkNoVote } from '#shared/domain/motion/moves.ts'
import { answered, rated, resolved, supervised } from '#shared/domain/motion/outcome.ts'
import { checkRight, postIn } from '../council/standing.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { usePhotos } from '../photo/use.ts'
import { doingOf, type Found, motionAt, motionWith } from './at.ts'
import { newsOf } from './news.ts'
import { deskOf, stationOf, tellSome } from './receivers.ts'
import { save } from './save.ts'
import { told } from './settle.ts'
import { viewOf } from './view.ts'

type Names = 'motion.answer' | 'motion.resolve' | 'motion.supervise' | 'motion.rate'

export const outcomeHandlers: Pick<Handlers<'motion'>, Names> = {
  'motion.answer': async (context, { motionId, text }) => {
    const found = await motionWith(context, motionId, 'answer')
    const next = answered(found.motion, { text, ...hand(context, found) })
    return told(context, found, next, newsOf.answer(next))
  },

  'motion.resolve': async (context, { motionId, photos, ...words }) => {
    const found = await motionWith(context, motionId, 'plan')
    const { motion, council } = found
    checkRight(context, 'act', council)
    checkNoVote(motion)
    const result = { ...words, photos, ...hand(context, found) }
    const next = resolved(motion, result, doingOf(context))
    const at = { area: motion.area }
    await usePhotos(context, { ids: photos, purpose: 'motion', at, usedBy: motionId })
    await tellStation(context, next)
    return told(context, found, next, newsOf.resolve(next))
  },

  'motion.supervise': async (context, { motionId, content, text }) => {
    const found = await motionWith(context, motionId, 'supervise')
    const verdict = { content, text, ...hand(context, found) }
    const next = supervised(found.motion, verdict, doingOf(context))
    if (!content) await tellBack(context, next)
    return told(context, found, next, content ? newsOf.supervise(next) : newsOf.sendBack(next))
  },

  'motion.rate': async (context, { motionId, ...said }) => {
    const { motion, council } = await motionAt(context, motionId)
    const next = rated(motion, { ...said, at: context.now })
    const kept = await save(context, council, motion, next)
    return viewOf(context, { motion: kept, council })
  },
}

const hand = (context: Context, { council }: Found) => ({
  post: postIn(context, council),
  at: context.now,
})

/** How often it has had a result; each is told to those who look at it. */
const roundOf = ({ verdicts }: Motion) => verdicts.length

const tellStation = async (context: Context, motion: Motion) =>
  tellSome(context, motion, await stationOf(context, motion), {
    title: `“${motion.title}”有结果了，请您看看`,
    text: '站得住就认可；还不行就写明哪里不行，退回再办。',
    what: `look:${roundOf(motion)}`,
  })

const tellBack = async (context: Context, motion: Motion) =>
  tellSome(context, motion, await deskOf(context, motion), {
    title: `“${motion.title}”被监督站退回再办`,
    text: motion.verdicts.at(-1)?.text ?? '',
    what: `back:${roundOf(motion)}`,
  })
