import { everywhere } from '#shared/domain/people/reach.ts'
import { checkOpinion, Opinion } from '#shared/domain/rating/rating.ts'
import { roundsAt } from '#shared/domain/rating/rounds.ts'
import { subjectKey } from '#shared/domain/rating/subject.ts'
import { checkRater } from '#shared/domain/rating/who-may-rate.ts'
import { checkOpen } from '#shared/domain/shop/shop.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Handlers } from '../lib/implement.ts'
import { hold } from '../moderation/hold.ts'
import { usePhotos } from '../photo/use.ts'
import { followVoice } from '../redress/follow.ts'
import { nearby } from './nearby.ts'
import { locate } from './subject.ts'
import { count } from './tally.ts'
import { viewOf } from './view.ts'
import { ratingId, voterOf } from './voter.ts'

export const ratingHandlers: Handlers<'rating'> = {
  'rating.nearby': (context, { after }) => nearby(context, after),

  'rating.subject': async (context, { subject }) => viewOf(context, await locate(context, subject)),

  'rating.submit': async (context, { subject, ...given }) => {
    const { store, identity, grants, now, voterKey, said } = context
    const located = await locate(context, subject)
    const { area, shop, since } = located
    if (shop) checkOpen(shop)
    checkRater(grants, located)
    checkOpinion(subject, given)
    const opinion = { ...given, outcome: null, reasons: [...new Set(given.reasons)] }
    const round = roundsAt(subject.kind, since, now).first?.round
    if (!round) throw new AppError('ROUND_OVER')
    const key = subjectKey(subject)
    const voter = voterOf(voterKey(), identity)
    const id = ratingId(voterKey(), voter, key, round)
    const before = await store.ratings.find(id, everywhere)
    const kept = before?.photos ?? []
    const at = { area }
    await usePhotos(context, { ids: opinion.photos, purpose: 'rating', at, usedBy: id, kept })
    await hold(context, { kind: 'rating', aboutId: id, area, text: opinion.comment })
    const due = before?.excused ? before.due : true
    const stands = { ...opinion, check: said, due }
    if (before) {
      const history = [...before.history, Opinion.parse(before)]
      await store.ratings.replace({ ...before, ...stands, history }, everywhere)
    } else {
      const spoken = { subject, subjectKey: key, area, round, voter }
      await store.ratings.insert({ ...stands, ...spoken, id, shown: null, history: [], version: 0 })
    }
    await count(store, located, { round, before, after: opinion, now })
    await followVoice(context, located, { id, voter, before, said: stands })
    return viewOf(context, located)
  },
}
