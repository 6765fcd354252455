import { actionNames } from '#shared/contract/index.ts'
import { isActive } from '#shared/domain/people/grant.ts'
import { forgottenName } from '#shared/domain/people/person.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Handlers } from '../lib/implement.ts'
import { ownerOf } from '../lib/once.ts'
import { voterOf } from '../rating/voter.ts'
import { end } from './grants.ts'

type Names = 'people.takeout' | 'people.forget'

export const ownDataHandlers: Pick<Handlers<'people'>, Names> = {
  'people.takeout': async ({ store, identity, person, reach, now, voterKey }) => {
    const own = person ? reach : []
    const [enrolments, grants, readings, pledges, appeals, entries, photos, ratings] =
      await Promise.all([
        store.enrolments.all({}, own),
        store.grants.all({}, own),
        store.readings.all({}, own),
        store.pledges.all({}, own),
        store.appeals.all({}, own),
        store.entries.all({}, own),
        store.photos.parts({}, own, ['purpose', 'at']),
        store.ratings.all({ voter: voterOf(voterKey(), identity) }, everywhere),
      ])
    return {
      madeAt: now,
      person,
      enrolments,
      grants,
      readings,
      pledges,
      appeals,
      entries,
      photos,
      ratings: ratings.map(({ subjectKey, round, level, comment }) => ({
        subject: subjectKey,
        round,
        level,
        comment,
      })),
    }
  },

  // What was counted stays counted: ratings carry no person, a pledge is the shop's contract,
  // and a photo that was handed in is evidence of something that others did or must do.
  'people.forget': async ({ store, identity, person, reach, now, voterKey }) => {
    const owners = actionNames.map((action) => ownerOf(voterKey(), identity, action))
    await store.requests.removeAll({ owner: { $in: owners } }, everywhere)
    if (!person) return { forgotten: true }
    for (const grant of await store.grants.all({}, reach))
      if (isActive(grant, now)) await end(store, grant, { now, by: person.id, reason: '本人注销' })
    await store.enrolments.removeAll({}, reach)
    await store.readings.removeAll({}, reach)
    await store.photos.removeAll({ usedBy: null }, reach)
    await store.photos.setAll({}, { takenBy: null }, reach)
    await store.people.replace({ ...person, identity: null, name: forgottenName }, reach)
    return { forgotten: true }
  },
}
