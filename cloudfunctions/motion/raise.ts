import type { Council } from '#shared/domain/council/council.ts'
import type { Motion } from '#shared/domain/motion/motion.ts'
import { gathered } from '#shared/domain/motion/moves.ts'
import { motionGrams } from '#shared/domain/motion/similar.ts'
import { supportId } from '#shared/domain/motion/support.ts'
import { type Way, ways } from '#shared/domain/motion/ways.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { dueInHours, silent } from '#shared/kernel/due.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { checkStanding, councilWith, postIn } from '../council/standing.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import { hold } from '../moderation/hold.ts'
import { actorOf } from '../people/actor.ts'
import { usePhotos as handPhotosIn } from '../photo/use.ts'
import { doingOf } from './at.ts'
import { tellCame } from './came.ts'
import { save } from './save.ts'
import { viewOf } from './view.ts'

type Names = 'motion.raise' | 'motion.propose' | 'motion.callOut'

/** What others see of a resident. */
const neighbour = '一位居民'

/** Each reads and writes a constant number of documents, whatever stands before the council. */
export const raiseHandlers: Pick<Handlers<'motion'>, Names> = {
  'motion.raise': async (context, { councilId, ...text }) => {
    const council = await councilWith(context, councilId, 'raise')
    return open(context, council, { ...text, way: 'motion', post: postIn(context, council) })
  },

  // what a resident reaches is what contains their home
  'motion.propose': async (context, { councilId, ...text }) => {
    const council = await context.store.councils.get(councilId, context.reach)
    checkStanding(council)
    return open(context, council, { ...text, way: 'proposal', post: neighbour })
  },

  'motion.callOut': async (context, { councilId, ...text }) => {
    const council = await context.store.councils.get(councilId, context.reach)
    checkStanding(council)
    return open(context, council, { ...text, way: 'callOut', post: await firmIn(context, council) })
  },
}

/** In whose name a firm calls: its own, or its shop's. @throws CALL_OUT_NOT_MEMBER */
async function firmIn({ store, entitling, person }: Context, { id: councilId }: Council) {
  const held = entitling.filter((grant) => grant.councilId === councilId)
  const [first] = held
  if (!first) throw new AppError('CALL_OUT_NOT_MEMBER')
  const shop = held.find(({ role }) => role === 'merchant')
  if (shop) return shop.post
  const where = { councilId, contactId: person?.id ?? '', state: 'admitted' }
  const unit = await store.memberUnits.first(where, everywhere)
  // a unit that is a resident has a person's name
  return unit && unit.kind !== 'resident' ? unit.name : neighbour
}

type Wanted = Pick<Motion, 'title' | 'text' | 'photos'> & {
  readonly way: Way
  readonly post: string
}

async function open(context: Context, council: Council, wanted: Wanted) {
  const motion = newMotion(context, council, wanted)
  const { id, area, photos, title, text } = motion
  await handPhotosIn(context, { ids: photos, purpose: 'motion', at: { area }, usedBy: id })
  await hold(context, { kind: 'motion', aboutId: id, area, text: `${title}\n${text}` })
  await standBehind(context, motion)
  const begun = gathered(motion, council.charter.seconders, doingOf(context))
  const kept = await save(context, council, null, begun)
  await tellCame(context, kept)
  return viewOf(context, { motion: kept, council })
}

/** Whoever raises something is the first who stands behind it. */
async function standBehind(context: Context, { id: motionId, councilId, area }: Motion) {
  const { store, now } = context
  const { id: personId } = actorOf(context)
  const support = { motionId, councilId, area, personId, raiser: true, at: now, version: 0 }
  await store.supports.insert({ ...support, id: supportId(motionId, personId) })
}

function newMotion(context: Context, council: Council, { way, post, ...text }: Wanted): Motion {
  const { now, said } = context
  const { begins, awaited } = ways[way]
  const due = awaited
    ? dueInHours(now, council.charter.answerHours)
    : { ...silent, dueAt: null, certain: true }
  return {
    ...text,
    ...due,
    id: newId(),
    councilId: council.id,
    area: council.area,
    way,
    raisedBy: actorOf(context).id,
    raiserPost: post,
    check: said,
    state: begins,
    over: false,
    timeline: [],
    supporters: 1,
    awaited,
    firstAnswer: null,
    measures: [],
    steps: [],
    result: null,
    resolvedAt: null,
    verdicts: [],
    raiserRating: null,
    mergedInto: null,
    openVoteId: null,
    resolutionIds: [],
    news: 0,
    grams: motionGrams(text),
    createdAt: now,
    version: 0,
  }
}
