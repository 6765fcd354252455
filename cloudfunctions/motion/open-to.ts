import type { Council } from '#shared/domain/council/council.ts'
import { mayDo, type Right } from '#shared/domain/council/rights.ts'
import {
  hasResult,
  isJoinable,
  isVotable,
  type MotionMove,
  motionLifecycle,
} from '#shared/domain/motion/lifecycle.ts'
import type { Motion } from '#shared/domain/motion/motion.ts'
import { livesIn } from '#shared/domain/people/holds.ts'
import { movesFrom } from '#shared/kernel/lifecycle.ts'
import type { Context } from '../lib/implement.ts'

/** Whether it concerns the caller: a home in the council's area, a seat, a member unit or a shop of it. */
export const isConcerned = (
  { grants }: Pick<Context, 'grants'>,
  { councilId, area }: Pick<Motion, 'councilId' | 'area'>,
): boolean => livesIn(grants, area) || grants.some((grant) => grant.councilId === councilId)

type Standing = {
  readonly council: Council
  readonly mine: boolean
  readonly supported: boolean
  /** The caller sits on a seat that owns one of its measures. */
  readonly owns: boolean
}

/** What the caller may do with a motion now; the handlers ask the same tables. */
export function openTo(context: Context, motion: Motion, standing: Standing) {
  if (motion.check !== 'passed') return standing.mine ? ownMoves(motion) : []
  return [
    ...joining(context, motion, standing),
    ...ofRights(context, motion, standing),
    ...(standing.mine ? [...ownMoves(motion), ...rating(motion)] : []),
  ]
}

const ownMoves = (motion: Motion) =>
  movable(motion, 'withdraw') && motion.openVoteId === null ? ['withdraw' as const] : []

const rating = ({ state, raiserRating }: Motion) =>
  hasResult(state) && !raiserRating?.changed ? ['rate' as const] : []

const movable = ({ state }: Motion, move: MotionMove): boolean =>
  movesFrom(motionLifecycle, state).includes(move)

function joining(context: Context, motion: Motion, { mine, supported }: Standing) {
  if (!isJoinable(motion.state) || mine) return []
  if (supported) return ['unsupport' as const]
  return isConcerned(context, motion) ? ['support' as const] : []
}

function ofRights({ grants }: Context, motion: Motion, { council, owns }: Standing) {
  const may = (right: Right) => mayDo(grants, right, council)
  const free = motion.openVoteId === null
  const acts = may('act') || owns
  const doing = motion.state === 'measured' || motion.state === 'acting'
  const desk = may('plan') ? ofDesk(motion, free) : []
  return [
    ...desk,
    ...(acts && movable(motion, 'act') ? (['begin'] as const) : []),
    ...(acts && doing ? (['progress'] as const) : []),
    ...(may('advise') && isVotable(motion.state) ? (['advise'] as const) : []),
    ...(may('answer') && motion.awaited ? (['answer'] as const) : []),
    ...(may('openVote') && free && isVotable(motion.state) ? (['openVote'] as const) : []),
    ...(may('supervise') && movable(motion, 'supervise') ? (['supervise'] as const) : []),
  ]
}

const ofDesk = (motion: Motion, free: boolean) => [
  ...(movable(motion, 'gather') ? (['take'] as const) : []),
  ...(free && movable(motion, 'decline') ? (['decline', 'merge'] as const) : []),
  ...(free && movable(motion, 'measure') ? (['measure'] as const) : []),
  ...(free && movable(motion, 'resolve') ? (['resolve'] as const) : []),
]
