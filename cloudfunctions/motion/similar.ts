import { mostAlike, motionGrams } from '#shared/domain/motion/similar.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { daysBefore } from '#shared/kernel/time.ts'
import type { Handlers } from '../lib/implement.ts'
import { cardsOf } from './cards.ts'

/** Looked at in one go: of the council's motions that share a pair of letters the newest. */
const mostCandidates = 200
/** What ended longer ago is no answer to what is asked today. */
const recentDays = 180

const shown = ['seconding', 'raised', 'measured', 'acting', 'resolved', 'supervised', 'declined']

export const similarHandlers: Pick<Handlers<'motion'>, 'motion.similar'> = {
  /** Titles and pairs of letters of 200 motions at most, by the index of pairs; whole ones only of the three that are shown. */
  'motion.similar': async (context, { councilId, ...words }) => {
    const { store, reach, now } = context
    await store.councils.get(councilId, reach)
    const grams = motionGrams(words)
    const where = { councilId, grams: { $in: grams }, check: 'passed', state: { $in: shown } }
    const keys = ['title', 'grams', 'over', 'createdAt'] as const
    const found = await store.motions.parts(where, everywhere, keys, mostCandidates, true)
    const since = daysBefore(now, recentDays)
    const recent = found.filter(({ over, createdAt }) => !over || createdAt >= since)
    const alike = mostAlike(words, recent)
    const motions = await store.motions.byIds(alike, everywhere)
    return cardsOf(
      context,
      alike.flatMap((id) => motions.get(id) ?? []),
    )
  },
}
