import { postAt } from '#shared/domain/redress/ladder.ts'
import { decided } from '#shared/domain/redress/moves.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Handlers } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { excuse } from '../rating/excuse.ts'
import { keepRedress } from './keep.ts'
import { loadSeen, standingOf } from './load.ts'
import { tellDecided } from './news.ts'
import { viewOf } from './view.ts'

type Names = 'redress.decide'

export const decideHandlers: Pick<Handlers<'redress'>, Names> = {
  // a dozen documents, and a group of ratings when one is shown with it
  'redress.decide': async (context, { redressId, upheld, reason }) => {
    const { store, now, entitling } = context
    const redress = await loadSeen(context, redressId)
    const contested = redress.state === 'contested'
    if (!contested && redress.state !== 'appealed') throw new AppError('MOVE_NOT_ALLOWED')
    const { rater, concerned } = standingOf(context, redress)
    if (rater || concerned) throw new AppError('REDRESS_CONCERNED')
    const post = redress.turn && postAt(entitling, redress.turn, redress)
    if (!post) throw new AppError('REDRESS_NOT_YOURS')
    const ruling = { upheld, reason, post: post.post }
    const next = decided(redress, ruling, { now, by: actorOf(context).id })
    // an appeal takes the voice out, a contest that wins brings it back
    if (upheld !== contested) await excuse(store, redressId, { excused: upheld, now })
    const kept = await keepRedress(store, redress, next)
    await tellDecided(context, kept)
    return viewOf(context, kept, false)
  },
}
