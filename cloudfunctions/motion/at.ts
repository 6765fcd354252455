import type { Council } from '#shared/domain/council/council.ts'
import type { Right } from '#shared/domain/council/rights.ts'
import type { Motion } from '#shared/domain/motion/motion.ts'
import type { Doing } from '#shared/domain/motion/moves.ts'
import { everywhere, type Reach } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { checkRight } from '../council/standing.ts'
import type { Context } from '../lib/implement.ts'
import type { Store } from '../lib/store/store.ts'
import { actorOf } from '../people/actor.ts'

export type Found = { readonly motion: Motion; readonly council: Council }

/** @throws OUT_OF_REACH */
export async function motionOf(
  store: Pick<Store, 'motions' | 'councils'>,
  motionId: string,
  reach: Reach = everywhere,
): Promise<Found> {
  const motion = await store.motions.get(motionId, reach)
  return { motion, council: await store.councils.get(motion.councilId, everywhere) }
}

type Looking = Pick<Context, 'store' | 'reach' | 'person'>

/** What has not passed is there for whoever wrote it, and for nobody else. @throws OUT_OF_REACH */
export async function motionAt(
  { store, reach, person }: Looking,
  motionId: string,
): Promise<Found> {
  const found = await motionOf(store, motionId, reach)
  const { check, raisedBy } = found.motion
  const mine = raisedBy !== null && raisedBy === person?.id
  if (check !== 'passed' && !mine) throw new AppError('OUT_OF_REACH')
  return found
}

/** @throws OUT_OF_REACH, SEAT_MAY_NOT */
export async function motionWith(context: Context, motionId: string, right: Right): Promise<Found> {
  const found = await motionAt(context, motionId)
  checkRight(context, right, found.council)
  return found
}

export const doingOf = (context: Pick<Context, 'person' | 'now'>, reason?: string): Doing => ({
  now: context.now,
  by: actorOf(context).id,
  reason: reason ?? null,
})
