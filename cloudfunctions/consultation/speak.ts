import { contains } from '#shared/domain/area/code.ts'
import { readVoice } from '#shared/domain/consultation/voice.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { usePhotos } from '../photo/use.ts'
import { type Asking, asking, checkTaking } from './asked.ts'
import { change, raise } from './keep.ts'
import { unitOf, unitOnPaper, voiceOf } from './unit.ts'

type Names = 'consultation.speak' | 'consultation.enter'

/** Each costs the same however many have spoken: a handful of documents by id, and one stripe of the counts. */
export const speakHandlers: Pick<Handlers<'consultation'>, Names> = {
  // answers nothing of what was said: an answer is remembered for a while, with its hour
  'consultation.speak': async (context, { noticeId, over, ...given }) => {
    const { store, reach, now } = context
    const notice = await asking(store, noticeId, reach)
    await checkTaking(store, notice, now)
    const said = readVoice(notice.question, given)
    const unit = await unitOf(context, notice)
    const before = await voiceOf(context, unit)
    if (before && over === null) throw new AppError(spokenBy(notice))
    if (before?.version !== (over ?? undefined)) throw new AppError('STALE_VERSION')
    if (before) await change(context, before, said)
    else await raise(context, { notice, unit, said: { ...said, paper: null } })
    return { check: context.said }
  },

  'consultation.enter': async (context, { noticeId, area, door, name, photoId, ...given }) => {
    const { store, reach, now, voterKey } = context
    await store.areas.get(area, reach)
    const notice = await asking(store, noticeId, everywhere)
    if (!asksResidentsOf(notice, area)) throw new AppError('OUT_OF_REACH', { field: 'area' })
    await checkTaking(store, notice, now)
    const said = readVoice(notice.question, given)
    const unit = unitOnPaper(voterKey(), notice, { area, address: door, name })
    if (await voiceOf(context, unit)) throw new AppError('PAPER_COUNTED', { field: 'door' })
    const use = { ids: [photoId], purpose: 'ballot', at: { area }, usedBy: unit.id } as const
    await usePhotos(context, use)
    const paper = { enteredBy: actorOf(context).id, post: postIn(context, area), on: dayOf(now) }
    await raise(context, { notice, unit, said: { ...said, paper: { ...paper, photoId } } })
    return { check: context.said }
  },
}

const spokenBy = ({ question }: Asking) =>
  question.per === 'household' ? 'HOUSEHOLD_SPOKEN' : 'ALREADY_SPOKEN'

const asksResidentsOf = ({ area, audienceRoles }: Asking, home: string): boolean =>
  contains(area, home) && audienceRoles.some((role) => role === 'everyone' || role === 'resident')

const postIn = ({ entitling }: Context, area: string): string =>
  entitling.find((grant) => contains(grant.area, area))?.post ?? ''
