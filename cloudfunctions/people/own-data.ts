import { actionNames } from '#shared/contract/index.ts'
import { supportId } from '#shared/domain/motion/support.ts'
import { readingId } from '#shared/domain/notice/notice.ts'
import { isActive } from '#shared/domain/people/grant.ts'
import { forgottenName } from '#shared/domain/people/person.ts'
import { everywhere, type Reach } from '#shared/domain/people/reach.ts'
import { leaveCouncils } from '../council/leave-all.ts'
import { boxesOf } from '../inbox/boxes.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { ownerOf } from '../lib/once.ts'
import { randomId, type Store } from '../lib/store/store.ts'
import { voterOf } from '../rating/voter.ts'
import { end } from './grants.ts'

type Names = 'people.takeout' | 'people.forget'

export const ownDataHandlers: Pick<Handlers<'people'>, Names> = {
  'people.takeout': async (context) => {
    const { person, reach, now } = context
    const { ratings, consents, ...kept } = await keptOf(context, person ? reach : [])
    return {
      madeAt: now,
      person,
      ...kept,
      ratings: ratings.map((rating) => ({ ...rating, subject: rating.subjectKey })),
      consents: consents.map(({ left }) => left),
    }
  },

  // What was counted stays counted: ratings carry no person, a pledge is the shop's contract,
  // and a photo that was handed in is evidence of something that others did or must do.
  'people.forget': async (context) => {
    const { store, identity, person, reach, now, voterKey } = context
    const owners = actionNames.map((action) => ownerOf(voterKey(), identity, action))
    await store.requests.removeAll({ owner: { $in: owners } }, everywhere)
    const boxes = boxesOf({ identity, person, voterKey })
    await store.messages.removeAll({ to: { $in: boxes } }, everywhere)
    await store.inboxes.removeAll({ _id: { $in: boxes } }, everywhere)
    if (!person) return { forgotten: true }
    await store.consents.removeAll({}, reach)
    await leaveCouncils(context, '本人注销')
    for (const grant of await store.grants.all({}, reach))
      if (isActive(grant, now)) await end(store, grant, { now, by: person.id, reason: '本人注销' })
    await store.enrolments.removeAll({}, reach)
    await forgetReadings(store, reach)
    await store.noticeFiles.setAll({}, { uploadedBy: null }, reach)
    await store.photos.removeAll({ usedBy: null }, reach)
    await store.photos.setAll({}, { takenBy: null }, reach)
    await store.remarks.setAll({}, { personId: null }, reach)
    await store.motions.setAll({}, { raisedBy: null }, reach)
    await forgetSupports(store, reach)
    await store.reviews.setAll({ writerId: person.id }, { writerId: null }, everywhere)
    await store.people.replace({ ...person, identity: null, name: forgottenName }, reach)
    return { forgotten: true }
  },
}

/** Who read a notice stays counted, without the person: the numbers go on to equal the rows behind them. */
async function forgetReadings(store: Store, reach: Reach): Promise<void> {
  const readings = await store.readings.all({}, reach)
  await store.readings.removeAll({}, reach)
  await store.readings.insertAll(
    readings.map((reading) => ({
      ...reading,
      id: readingId(reading.noticeId, randomId()),
      personId: null,
    })),
  )
}

/** Whoever stood behind a motion stays counted, without the person. */
async function forgetSupports(store: Store, reach: Reach): Promise<void> {
  const supports = await store.supports.all({}, reach)
  await store.supports.removeAll({}, reach)
  await store.supports.insertAll(
    supports.map((support) => ({
      ...support,
      id: supportId(support.motionId, randomId()),
      personId: null,
    })),
  )
}

/** All that is kept of a person, each by an index of theirs; one after the other, for it is asked for once in years. */
async function keptOf({ store, identity, person, voterKey }: Context, own: Reach) {
  const boxes = boxesOf({ identity, person, voterKey })
  return {
    enrolments: await store.enrolments.all({}, own),
    grants: await store.grants.all({}, own),
    seats: await store.seats.all({}, own),
    units: await store.memberUnits.all({}, own),
    readings: await store.readings.all({}, own),
    pledges: await store.pledges.all({}, own),
    appeals: await store.appeals.all({}, own),
    photos: await store.photos.parts({}, own, ['purpose', 'at']),
    ratings: await store.ratings.all({ voter: voterOf(voterKey(), identity) }, everywhere),
    remarks: await store.remarks.all({}, own),
    entries: await store.entries.all({}, own),
    motions: await store.motions.all({}, own),
    supports: await store.supports.all({}, own),
    messages: await store.messages.all({ to: { $in: boxes } }, everywhere),
    consents: await store.consents.all({}, own),
  }
}
