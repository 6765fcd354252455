import type { MeasureText } from '#shared/domain/motion/measure.ts'
import type { Motion } from '#shared/domain/motion/motion.ts'
import { checkVotable, type Doing, moved } from '#shared/domain/motion/moves.ts'
import { mostMeasures, numbered, withNote } from '#shared/domain/motion/work.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { motionOf } from './at.ts'
import { announce, newsOf } from './news.ts'
import { tellOwners } from './plan.ts'
import type { Telling } from './receivers.ts'
import { save } from './save.ts'

type Opening = {
  readonly councilId: string
  readonly motionId: string
  readonly voteId: string
  /** How many measures it would add. */
  readonly measures: number
}

/**
 * A vote of its council about a motion has been opened: until it is over the vote decides, and nobody else.
 * @throws OUT_OF_REACH, MOTION_NOT_VOTABLE, STEPS_FULL
 */
export async function voteOpenedOn({ store }: Telling, opening: Opening): Promise<Motion> {
  const motion = await store.motions.get(opening.motionId, [
    { kind: 'council', id: opening.councilId },
  ])
  checkVotable(motion)
  if (motion.measures.length + opening.measures > mostMeasures)
    throw new AppError('STEPS_FULL', { field: 'measures' })
  return store.motions.replace({ ...motion, openVoteId: opening.voteId }, everywhere)
}

/** The vote was called off before anybody voted: the motion is free again, and nothing is told. */
export async function voteDropped(
  { store }: Telling,
  { motionId, voteId }: Pick<Opening, 'motionId' | 'voteId'>,
): Promise<void> {
  const motion = await store.motions.get(motionId, everywhere)
  if (motion.openVoteId === voteId)
    await store.motions.replace({ ...motion, openVoteId: null }, everywhere)
}

type Decision = {
  readonly motionId: string
  readonly voteId: string
  readonly carried: boolean
  /** Of a vote that was carried. */
  readonly resolutionId: string | null
  readonly measures: readonly MeasureText[]
  /** Whoever decided it, for the motion's history. */
  readonly by: string
}

/**
 * How a vote about a motion ended: its measures are the motion's from now on, and whoever stands behind it hears. A vote that
 * the motion does not know (any more) changes nothing, so that it may be told twice. Refuses nothing: the clock tells it too.
 */
export async function decided(telling: Telling, decision: Decision): Promise<void> {
  const { motion, council } = await motionOf(telling.store, decision.motionId)
  if (motion.openVoteId !== decision.voteId) return
  const doing = { now: telling.now, by: decision.by }
  const free = { ...motion, openVoteId: null }
  const next = decision.carried ? carriedBy(free, decision, doing) : lostIn(free, doing)
  if (next.measures.length > motion.measures.length) await tellOwners(telling, next)
  const words = decision.carried ? newsOf.carried(next) : newsOf.lost(next)
  await save(telling, council, motion, await announce(telling, next, words))
}

function carriedBy(motion: Motion, { resolutionId, measures }: Decision, doing: Doing): Motion {
  const bound = {
    ...motion,
    measures: numbered(motion, measures),
    resolutionIds: [...motion.resolutionIds, ...(resolutionId ? [resolutionId] : [])],
  }
  const plans = motion.state === 'raised' && measures.length > 0
  const next = plans ? moved(bound, 'measure', doing) : bound
  return withNote(next, { text: '表决通过了', post: '表决', at: doing.now })
}

const lostIn = (motion: Motion, { now }: Doing): Motion =>
  withNote(motion, { text: '表决没有通过', post: '表决', at: now })
