import type { Motion } from '#shared/domain/motion/motion.ts'
import { supportId } from '#shared/domain/motion/support.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'

type Looking = Pick<Context, 'store' | 'person' | 'now'>

export const isMine = ({ person }: Pick<Context, 'person'>, { raisedBy }: Motion): boolean =>
  raisedBy !== null && raisedBy === person?.id

/** A firm's call over its time and without an answer. */
export const isLate = ({ awaited, dueAt }: Motion, now: Date): boolean =>
  awaited && dueAt !== null && now > dueAt

/** Motions as lists show them: one read of what the caller stands behind. */
export async function cardsOf(context: Looking, motions: readonly Motion[]) {
  const { store, person, now } = context
  const ids = person ? motions.map(({ id }) => supportId(id, person.id)) : []
  const own = await store.supports.byIds(ids, everywhere)
  return motions.map((motion) => ({
    ...motion,
    late: isLate(motion, now),
    measures: {
      done: motion.measures.filter(({ doneAt }) => doneAt !== null).length,
      all: motion.measures.length,
    },
    mine: isMine(context, motion),
    supported: person !== null && own.has(supportId(motion.id, person.id)),
  }))
}
