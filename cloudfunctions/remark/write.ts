import type { Notice } from '#shared/domain/notice/notice.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { remarkLifecycle } from '#shared/domain/remark/lifecycle.ts'
import { author, mostADay, type Remark } from '#shared/domain/remark/remark.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { step } from '#shared/kernel/timeline.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import { hold } from '../moderation/hold.ts'
import { actorOf } from '../people/actor.ts'
import { usePhotos } from '../photo/use.ts'
import { count, save, tellWriter } from './keep.ts'
import { isMeant, isStanding, takesObjections, viewOf } from './view.ts'

type Names = 'remark.write' | 'remark.takeBack'

export const writeHandlers: Pick<Handlers<'remark'>, Names> = {
  'remark.write': async (context, { noticeId, photos, ...given }) => {
    const { store, reach, now, said } = context
    const notice = await store.notices.get(noticeId, reach)
    if (!isStanding(notice, now)) throw new AppError('OUT_OF_REACH')
    if (given.kind === 'objection' && !takesObjections(notice, now))
      throw new AppError('OBJECTIONS_CLOSED', { field: 'kind' })
    const id = newId()
    const { area } = notice
    await usePhotos(context, { ids: photos, purpose: 'remark', at: { area }, usedBy: id })
    await hold(context, { kind: 'remark', aboutId: id, area, text: given.text })
    const remark = await store.remarks.insert({
      ...{ ...given, id, noticeId, area, photos: [...new Set(photos)], check: said },
      ...(await turnOf(context, noticeId)),
      from: await fromOf(context, notice),
      reporters: [],
      state: remarkLifecycle.initial as Remark['state'],
      timeline: [],
      answer: null,
      version: 0,
    })
    await count(store, null, remark)
    await tellWriter({ store, now }, remark)
    return viewOf(context, remark)
  },

  'remark.takeBack': async (context, { remarkId }) => {
    const { store, reach, now } = context
    const remark = await store.remarks.get(remarkId, reach)
    const moved = step(remarkLifecycle, remark, 'takeBack', { now, by: author })
    await store.reviews.removeAll({ _id: `remark:${remark.id}`, state: 'waiting' }, everywhere)
    return viewOf(context, await save(store, remark, { ...remark, ...moved }))
  },
}

/** Whose and the how-manieth of the day; two at once are told apart by the database. @throws REMARKS_FULL */
async function turnOf(context: Context, noticeId: string) {
  const { id: personId } = actorOf(context)
  const on = dayOf(context.now)
  const own = [{ kind: 'person', id: personId }] as const
  const today = await context.store.remarks.parts({ noticeId, on }, own, ['no'], mostADay)
  if (today.length === mostADay) throw new AppError('REMARKS_FULL')
  return { personId, on, no: today.length + 1 }
}

/** As much as others learn of who says it: the grid of a home, or that it is a shop. */
async function fromOf({ store, grants }: Context, notice: Notice): Promise<string> {
  const home = grants.find((grant) => isMeant(grant, notice))
  const place = home ? (await store.areas.get(home.area, everywhere)).name : ''
  return home?.role === 'merchant' ? `${place}的一家店` : `${place}的邻居`
}
