import { amend } from '#shared/domain/alliance/amend.ts'
import { ofVenture, together } from '#shared/domain/alliance/count.ts'
import { ventureLifecycle } from '#shared/domain/alliance/lifecycle.ts'
import type { Venture } from '#shared/domain/alliance/venture.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { step } from '#shared/kernel/timeline.ts'
import { postIn } from '../council/standing.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { newVenture } from './new-venture.ts'
import { type Alliance, allianceWith } from './standing.ts'
import { count } from './sums.ts'
import { ventureView } from './venture-view.ts'

type Names = 'alliance.addVenture' | 'alliance.amendVenture' | 'alliance.moveVenture'

/** Each reads its members, at most ten, and writes the project and the sums over it. */
export const ventureChangeHandlers: Pick<Handlers<'alliance'>, Names> = {
  'alliance.addVenture': async (context, { councilId, ...wanted }) => {
    const alliance = await allianceWith(context, councilId, 'ventures')
    const venture = newVenture(context, alliance, wanted)
    await checkMembers(context, councilId, venture.unitIds)
    await context.store.ventures.insert(venture)
    await count(context, alliance, ofVenture(venture, 1))
    return ventureView(context, venture, alliance)
  },

  'alliance.amendVenture': async (context, { ventureId, ...wanted }) => {
    const { venture, alliance } = await ventureWith(context, ventureId)
    const by = { now: context.now, post: postIn(context, alliance) }
    const next = amend(venture, wanted, by)
    // who has left since may stay where they were
    const joining = next.unitIds.filter((id) => !venture.unitIds.includes(id))
    await checkMembers(context, alliance.id, joining)
    return save(context, alliance, venture, next)
  },

  'alliance.moveVenture': async (context, { ventureId, move, reason }) => {
    const { venture, alliance } = await ventureWith(context, ventureId)
    if (move === 'end' && !reason) throw new AppError('END_REASON_MISSING', { field: 'reason' })
    const by = actorOf(context).id
    const told = move === 'end' ? (reason ?? null) : null
    const { state: stage, timeline } = step(
      ventureLifecycle,
      { state: venture.stage, timeline: venture.timeline },
      move,
      { now: context.now, by, reason: told },
    )
    const next = { ...venture, stage, timeline, listed: stage !== 'ended' }
    return save(context, alliance, venture, next)
  },
}

/** @throws OUT_OF_REACH, and as `allianceWith` */
async function ventureWith(context: Context, ventureId: string) {
  const venture = await context.store.ventures.get(ventureId, context.reach)
  const alliance = await allianceWith(context, venture.councilId, 'ventures')
  return { venture, alliance }
}

/** @throws UNIT_NOT_IN */
async function checkMembers({ store }: Context, councilId: string, ids: readonly string[]) {
  const units = await store.memberUnits.byIds(ids, [{ kind: 'council', id: councilId }])
  if (!ids.every((id) => units.get(id)?.state === 'admitted'))
    throw new AppError('UNIT_NOT_IN', { field: 'unitIds' })
}

async function save(context: Context, alliance: Alliance, before: Venture, after: Venture) {
  const saved = await context.store.ventures.replace(after, everywhere)
  await count(context, alliance, together([ofVenture(before, -1), ofVenture(after, 1)]))
  return ventureView(context, saved, alliance)
}
