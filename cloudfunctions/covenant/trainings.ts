import { checkHeldOn, mayTrain, type Training } from '#shared/domain/covenant/training.ts'
import type { Grant } from '#shared/domain/people/grant.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { checkCovenant } from '../council/standing.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import { actorOf } from '../people/actor.ts'
import { attending, markTrained, remarkTrained, withMore } from './attendance.ts'

type Names =
  | 'covenant.train'
  | 'covenant.addAttendance'
  | 'covenant.strikeAttendance'
  | 'covenant.training'

/** Each reads the session and the marks of those who came, and writes the session and one field of their shops. */
export const trainingHandlers: Pick<Handlers<'covenant'>, Names> = {
  'covenant.train': async (context, { councilId, shopIds, ...text }) => {
    const { store, reach, entitling, now } = context
    const council = await store.councils.get(councilId, reach)
    checkCovenant(council)
    const { area } = council
    checkTrainer(entitling, { ...text, area, councilId })
    checkHeldOn(text.heldOn, dayOf(now))
    const shops = await attending(store, councilId, shopIds)
    await markTrained(store, shops, text)
    const training = await store.trainings.insert({
      ...text,
      id: newId(),
      councilId,
      area,
      heldBy: actorOf(context).id,
      at: now,
      shops,
      struck: [],
      version: 0,
    })
    return viewOf(context, training)
  },

  'covenant.addAttendance': async (context, { trainingId, shopIds }) => {
    const { store, reach } = context
    const training = await ownSession(context, trainingId)
    const added = await attending(store, training.councilId, shopIds)
    await markTrained(store, added, training)
    const shops = withMore(training, added)
    return viewOf(context, await store.trainings.replace({ ...training, shops }, reach))
  },

  'covenant.strikeAttendance': async (context, { trainingId, shopId, reason }) => {
    const { store, reach, now } = context
    const training = await ownSession(context, trainingId)
    if (!training.shops.includes(shopId)) throw new AppError('NOT_ATTENDED', { field: 'shopId' })
    const shops = training.shops.filter((id) => id !== shopId)
    const struck = [...training.struck, { shopId, by: actorOf(context).id, at: now, reason }]
    const next = await store.trainings.replace({ ...training, shops, struck }, reach)
    await remarkTrained(store, shopId, next)
    return viewOf(context, next)
  },

  'covenant.training': async (context, { trainingId }) => {
    const { store, reach } = context
    return viewOf(context, await store.trainings.get(trainingId, reach))
  },
}

type Session = Pick<Training, 'department' | 'area' | 'councilId'>

/** @throws DEPARTMENT_NOT_YOURS */
function checkTrainer(grants: readonly Grant[], { department, ...place }: Session): void {
  if (!mayTrain(grants, department, place))
    throw new AppError('DEPARTMENT_NOT_YOURS', { field: 'department' })
}

/** @throws OUT_OF_REACH, DEPARTMENT_NOT_YOURS */
async function ownSession(
  { store, reach, entitling }: Context,
  trainingId: string,
): Promise<Training> {
  const training = await store.trainings.get(trainingId, reach)
  checkTrainer(entitling, training)
  return training
}

async function viewOf({ store, grants }: Context, training: Training) {
  const where = { _id: { $in: training.shops } }
  const shops = await store.shops.parts(where, everywhere, ['number', 'name'])
  const may: 'correct'[] = mayTrain(grants, training.department, training) ? ['correct'] : []
  return {
    ...training,
    attended: training.shops.length,
    shops: shops.sort((one, other) => (one.number < other.number ? -1 : 1)),
    may,
  }
}
