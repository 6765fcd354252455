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
  movable(motion, 'withdraw') && isFree(motion) ? ['withdraw' as const] : []

const rating = ({ state, raiserRating }: Motion) =>
  hasResult(state) && !raiserRating?.changed ? ['rate' as const] : []

const movable = ({ state }: Motion, move: MotionMove): boolean =>
  movesFrom(motionLifecycle, state).includes(move)

function joining(context: Context, motion: Motion, { mine, supported }: Standing) {
  if (!isJoinable(motion.state) || mine) return []
  if (supported) return ['unsupport' as const]
  return isConcerned(context, motion) ? ['support' as const] : []
}

/** What a right lets its holder do, while this holds of the motion. */
const doings: readonly Doing[] = [
  ['plan', 'take', (motion) => movable(motion, 'gather')],
  ['plan', 'decline', (motion) => isFree(motion) && movable(motion, 'decline')],
  ['plan', 'merge', (motion) => isFree(motion) && movable(motion, 'merge')],
  ['plan', 'measure', (motion) => isFree(motion) && movable(motion, 'measure')],
  ['act', 'begin', (motion) => movable(motion, 'act')],
  ['act', 'progress', ({ state }) => state === 'measured' || state === 'acting'],
  ['advise', 'advise', ({ state }) => isVotable(state)],
  ['answer', 'answer', ({ awaited }) => awaited],
  ['openVote', 'openVote', (motion) => isFree(motion) && isVotable(motion.state)],
  ['plan', 'resolve', (motion) => isFree(motion) && movable(motion, 'resolve')],
  ['supervise', 'supervise', (motion) => movable(motion, 'supervise')],
]

type Doing = readonly [right: Right, name: Named, holds: (motion: Motion) => boolean]
type Named =
  | 'take'
  | 'decline'
  | 'merge'
  | 'measure'
  | 'begin'
  | 'progress'
  | 'advise'
  | 'answer'
  | 'openVote'
  | 'resolve'
  | 'supervise'

const isFree = ({ openVoteId }: Motion): boolean => openVoteId === null

/** Whoever owns a measure may act on it as those may who act in the council. */
function ofRights({ grants }: Context, motion: Motion, { council, owns }: Standing): Named[] {
  const has = (right: Right) => (right === 'act' && owns) || mayDo(grants, right, council)
  return doings.flatMap(([right, name, holds]) => (holds(motion) && has(right) ? name : []))
}
