import { scoredBy } from '#shared/domain/inspection/inspection.ts'
import { holds } from '#shared/domain/people/holds.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Appeal } from '#shared/domain/rectification/appeal.ts'
import { appealLifecycle } from '#shared/domain/rectification/appeal-lifecycle.ts'
import { decided } from '#shared/domain/rectification/appeal-moves.ts'
import { resumed, waived } from '#shared/domain/rectification/moves.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { advance } from '#shared/kernel/lifecycle.ts'
import { editionText } from '../covenant/edition.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { giveBack } from './give-back.ts'
import { keepAppeal, keepOrder } from './keep.ts'
import { tellDecided } from './news.ts'
import { ownsShop, viewOf } from './view.ts'

type Names = 'rectification.decide'

export const decideHandlers: Pick<Handlers<'rectification'>, Names> = {
  // a dozen documents by id, whatever is stored
  'rectification.decide': async (context, { appealId, verdict, reason }) => {
    const { store, reach, now } = context
    const appeal = await store.appeals.get(appealId, reach)
    const order = await store.orders.get(appealId, everywhere)
    const inspection = await store.inspections.get(appeal.inspectionId, everywhere)
    const { id: by } = actorOf(context)
    if (ownsShop(context, appeal.shopId)) throw new AppError('OWN_SHOP')
    if (scoredBy(inspection, by)) throw new AppError('DECIDER_SCORED')
    const upheld = verdict === 'upheld'
    const move = upheld ? 'uphold' : 'reject'
    advance(appealLifecycle, appeal.state, move)
    const { edition } = await editionText(store, inspection.editionId)
    const before = inspection.score?.score ?? null
    const after = upheld ? await giveBack(store, { order, inspection, edition, now }) : before
    const decision = { reason, post: postOf(context, appeal), before, after }
    const kept = await keepAppeal(store, appeal, decided(appeal, move, { now, by, decision }))
    await tellDecided(context, kept, upheld)
    const next = upheld
      ? waived(order, reason, { now, by })
      : resumed(order, edition.rectification.recheckDays, now)
    return viewOf(context, { order: await keepOrder(store, order, next), appeal: kept })
  },
}

/** The post in which the caller decides: the nearest that covers the place. */
function postOf({ entitling }: Context, { area, councilId, shopId }: Appeal): string {
  const covering = entitling.filter((grant) =>
    holds([grant], grant.role, { area, councilId, shopId }),
  )
  return covering.sort((one, other) => other.area.length - one.area.length)[0]?.post ?? ''
}
