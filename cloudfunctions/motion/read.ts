import type { Motion } from '#shared/domain/motion/motion.ts'
import type { Support } from '#shared/domain/motion/support.ts'
import { everywhere, type Reach } from '#shared/domain/people/reach.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { motionAt } from './at.ts'
import { cardsOf, isMine } from './cards.ts'
import { titlesOf, viewOf } from './view.ts'

type Names = 'motion.get' | 'motion.list' | 'motion.mine'

const newestFirst = { by: '_id', direction: -1 } as const
const latestFirst = { by: 'at', direction: -1 } as const

/** A page is twenty rows by an index, and as many at most of what the caller stands behind. */
export const readHandlers: Pick<Handlers<'motion'>, Names> = {
  'motion.get': async (context, { motionId }) => {
    const reach = ownOr(context)
    return viewOf(context, await motionAt({ ...context, reach }, motionId))
  },

  'motion.list': async (context, { councilId, stage, after }) => {
    const { store, reach } = context
    await store.councils.get(councilId, reach)
    const where = { councilId, check: 'passed', ...stageOf(stage) }
    // a motion lies where its council does, and that is within reach
    const page = { order: newestFirst, after }
    const { items, next } = await store.motions.page(where, everywhere, page)
    return { items: await cardsOf(context, items), next }
  },

  'motion.mine': async (context, { after }) => {
    const { store, reach } = context
    const page = { order: latestFirst, after }
    const { items, next } = await store.supports.page({}, reach, page)
    const ids = items.map(({ motionId }) => motionId)
    const found = await store.motions.byIds(ids, everywhere)
    return { items: await ownCards(context, items, found), next }
  },
}

const stageOf = (stage: string | undefined) => {
  if (stage === undefined) return {}
  return stage === 'open' || stage === 'over' ? { over: stage === 'over' } : { state: stage }
}

/** Whoever raised it sees it wherever they live by now. */
const ownOr = ({ reach, person }: Context): Reach =>
  person ? [...reach, { kind: 'person', id: person.id }] : reach

/** What was taken down since is there for its writer alone. */
async function ownCards(
  context: Context,
  supports: readonly Support[],
  found: ReadonlyMap<string, Motion>,
) {
  const since = new Map(supports.map(({ motionId, at }) => [motionId, at]))
  const motions = supports
    .flatMap(({ motionId }) => found.get(motionId) ?? [])
    .filter((motion) => motion.check === 'passed' || isMine(context, motion))
  const titleOf = await titlesOf(context.store, motions)
  const cards = await cardsOf(context, motions)
  return cards.map((card, index) => {
    const motion = motions[index] as Motion
    return { ...card, since: since.get(card.id) ?? card.createdAt, mergedInto: titleOf(motion) }
  })
}
