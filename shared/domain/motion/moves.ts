import { AppError } from '../../kernel/errors.ts'
import { step } from '../../kernel/timeline.ts'
import { isOver, isVotable, type MotionMove, motionLifecycle } from './lifecycle.ts'
import type { Motion } from './motion.ts'

export type Doing = {
  readonly now: Date
  readonly by: string
  readonly reason?: string | null
}

/** @throws MOVE_NOT_ALLOWED */
export const moved = (motion: Motion, move: MotionMove, doing: Doing): Motion =>
  settled({ ...motion, ...step(motionLifecycle, motion, move, doing) })

/** What follows from the rest of a motion, kept beside it for the indexes. */
export function settled(motion: Motion): Motion {
  const { way, check, state, firstAnswer } = motion
  const owed = way === 'callOut' && firstAnswer === null && isVotable(state)
  return {
    ...motion,
    over: isOver(state),
    awaited: owed && check === 'passed',
    // a call that waits for a look is owed its answer all the same
    remindAt: owed && check !== 'refused' ? motion.remindAt : null,
  }
}

/** With enough people behind it a proposal is a motion. */
export function gathered(motion: Motion, seconders: number, doing: Doing): Motion {
  const { state, check, supporters } = motion
  const enough = state === 'seconding' && check === 'passed' && supporters >= seconders
  return enough ? moved(motion, 'gather', doing) : settled(motion)
}

/** What is being voted on is decided by the vote. @throws MOTION_IN_VOTE */
export function checkNoVote({ openVoteId }: Pick<Motion, 'openVoteId'>): void {
  if (openVoteId !== null) throw new AppError('MOTION_IN_VOTE')
}

/** Whether a vote may be opened about it. @throws MOTION_NOT_VOTABLE */
export function checkVotable({ state, check, openVoteId }: Motion): void {
  if (!isVotable(state) || check !== 'passed' || openVoteId !== null)
    throw new AppError('MOTION_NOT_VOTABLE')
}
