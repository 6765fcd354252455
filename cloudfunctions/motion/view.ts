import { mayDo } from '#shared/domain/council/rights.ts'
import { motionLifecycle } from '#shared/domain/motion/lifecycle.ts'
import type { Motion } from '#shared/domain/motion/motion.ts'
import { supportId } from '#shared/domain/motion/support.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'
import type { Found } from './at.ts'
import { isLate, isMine } from './cards.ts'
import { openTo } from './open-to.ts'
import { ownersOf } from './owners.ts'
import { seenIn } from './pictures.ts'

/** A motion as the caller may read it: five reads at most beside it, and no more rows than it has measures and pictures. */
export async function viewOf(context: Context, { motion, council }: Found) {
  const { store, person, now } = context
  const mine = isMine(context, motion)
  const own = person && (await store.supports.find(supportId(motion.id, person.id), everywhere))
  const measures = await measuresOf(context, { motion, council })
  const owns = measures.some(({ owner }) => owner.mine)
  const standing = { council, mine, supported: own !== null, owns }
  const declined = motion.timeline.findLast(({ move }) => move === 'decline')
  return {
    ...motion,
    ...(await shownIn(context, motion)),
    late: isLate(motion, now),
    mine,
    supported: standing.supported,
    councilName: council.name,
    seconders: council.charter.seconders,
    reason: declined?.reason ?? null,
    history: motion.timeline.map((entry) => ({
      ...entry,
      to: motionLifecycle.moves[entry.move].to,
    })),
    measures,
    mergedInto: (await titlesOf(store, [motion]))(motion),
    may: openTo(context, motion, standing),
  }
}

async function measuresOf(context: Context, { motion, council }: Found) {
  const ownerOf = await ownersOf(context, motion.measures)
  const acts = mayDo(context.grants, 'act', council)
  const doing = motion.state === 'measured' || motion.state === 'acting'
  const today = dayOf(context.now)
  return motion.measures.map((measure) => {
    const owner = ownerOf(measure)
    const open = doing && measure.doneAt === null
    return {
      ...measure,
      owner,
      late: open && measure.dueOn < today,
      mayFinish: open && (acts || owner.mine),
    }
  })
}

async function shownIn(context: Context, motion: Motion) {
  const { open, all } = await seenIn(context, motion)
  const { photos, steps, result } = motion
  return {
    photos: open(photos),
    steps: steps.map((step) => ({ ...step, photos: open(step.photos) })),
    result: result && { ...result, photos: open(result.photos) },
    unseen: all.length - open(all).length,
  }
}

/** Where merged ones went. */
export async function titlesOf(store: Context['store'], motions: readonly Motion[]) {
  const ids = motions.flatMap(({ mergedInto }) => mergedInto ?? [])
  const found = await store.motions.byIds([...new Set(ids)], everywhere)
  return ({ mergedInto }: Motion) => {
    const into = mergedInto === null ? undefined : found.get(mergedInto)
    return into && into.check === 'passed' ? { id: into.id, title: into.title } : null
  }
}
