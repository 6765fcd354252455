import { communityOf } from '#shared/domain/area/code.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { checkOpinion, Opinion } from '#shared/domain/rating/rating.ts'
import { subjectKey } from '#shared/domain/rating/subject.ts'
import { checkRater } from '#shared/domain/rating/who-may-rate.ts'
import { checkOpen } from '#shared/domain/shop/shop.ts'
import { periodOf } from '#shared/kernel/time.ts'
import type { Handlers } from '../lib/implement.ts'
import { nearby } from './nearby.ts'
import { locate } from './subject.ts'
import { count } from './tally.ts'
import { viewOf } from './view.ts'
import { ratingId, voterOf } from './voter.ts'

export const ratingHandlers: Handlers<'rating'> = {
  'rating.nearby': (context, { after }) => nearby(context, after),

  'rating.subject': async (context, { subject }) => viewOf(context, await locate(context, subject)),

  'rating.submit': async (context, { subject, ...given }) => {
    const { store, identity, grants, now, voterKey } = context
    const located = await locate(context, subject)
    const { area, shop } = located
    if (shop) checkOpen(shop)
    checkRater(grants, subject, communityOf(area))
    checkOpinion(subject, given)
    const opinion = { ...given, reasons: [...new Set(given.reasons)] }
    const round = periodOf(now)
    const key = subjectKey(subject)
    const voter = voterOf(voterKey(), identity)
    const id = ratingId(voterKey(), voter, key, round)
    const before = await store.ratings.find(id, everywhere)
    if (before) {
      const history = [...before.history, Opinion.parse(before)]
      await store.ratings.replace({ ...before, ...opinion, history }, everywhere)
    } else {
      const spoken = { subject, subjectKey: key, area, round, voter }
      await store.ratings.insert({ ...opinion, ...spoken, id, history: [], version: 0 })
    }
    await count(store, located, { round, before, after: opinion, now })
    return viewOf(context, located)
  },
}
