import type { Grant } from '#shared/domain/people/grant.ts'
import { postAt, roleAt } from '#shared/domain/redress/ladder.ts'
import { answered, appealed } from '#shared/domain/redress/moves.ts'
import type { Redress } from '#shared/domain/redress/redress.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { usePhotos } from '../photo/use.ts'
import { keepRedress } from './keep.ts'
import { loadSeen, standingOf } from './load.ts'
import { tellAnswered, tellTurn } from './news.ts'
import { viewOf } from './view.ts'

type Names = 'redress.answer' | 'redress.appeal'

/** Each reads and writes a constant number of documents. */
export const handleHandlers: Pick<Handlers<'redress'>, Names> = {
  'redress.answer': async (context, { redressId, text, photos }) => {
    const { store, now } = context
    const redress = await loadSeen(context, redressId)
    const { post } = handling(context, redress)
    const doing = { now, by: actorOf(context).id }
    const next = answered(seen(redress), { text, photos, post }, doing)
    const at = { area: redress.area }
    await usePhotos(context, { ids: photos, purpose: 'redress', at, usedBy: redressId })
    const kept = await keepRedress(store, redress, next)
    await tellAnswered(context, kept)
    return viewOf(context, kept, false)
  },

  'redress.appeal': async (context, { redressId, text }) => {
    const { store, now } = context
    const redress = await loadSeen(context, redressId)
    const { post } = handling(context, redress)
    if (redress.appeal) throw new AppError('REDRESS_APPEALED')
    if (now > redress.appealUntil) throw new AppError('REDRESS_APPEAL_LATE')
    const next = appealed(seen(redress), { text, post }, { now, by: actorOf(context).id })
    const kept = await keepRedress(store, redress, next)
    await tellTurn(context, kept, 'appealed')
    return viewOf(context, kept, false)
  },
}

/** Who acts on it has seen it: it is among what stands, whether or not the timer has come by. */
export const seen = (redress: Redress): Redress => ({ ...redress, counted: true })

/** The post in which the caller handles it: 谁办理谁负责. @throws REDRESS_NOT_YOURS */
function handling(context: Context, redress: Redress): Grant {
  const post = postAt(context.entitling, roleAt(redress, redress.tier), redress)
  if (!post || standingOf(context, redress).rater) throw new AppError('REDRESS_NOT_YOURS')
  return post
}
