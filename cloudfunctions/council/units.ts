import { unitLifecycle } from '#shared/domain/council/lifecycle.ts'
import type { MemberUnit } from '#shared/domain/council/unit.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { step } from '#shared/kernel/timeline.ts'
import { tell } from '../inbox/tell.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { admitted, left } from './membership.ts'
import { newUnit } from './new-unit.ts'
import { checkRight, checkStanding, councilWith } from './standing.ts'
import { unitView } from './unit-view.ts'

type Names =
  | 'council.apply'
  | 'council.enter'
  | 'council.admit'
  | 'council.refuse'
  | 'council.leave'

export const unitHandlers: Pick<Handlers<'council'>, Names> = {
  'council.apply': async (context, { councilId, ...wanted }) => {
    const { store, person } = context
    if (!person) throw new AppError('JOIN_FIRST')
    const council = await store.councils.get(councilId, everywhere)
    checkStanding(council)
    const unit = await store.memberUnits.insert({
      ...(await newUnit(context, council, wanted)),
      contactId: person.id,
    })
    return unitView(context, unit)
  },

  'council.enter': async (context, { councilId, ...wanted }) => {
    const council = await councilWith(context, councilId, 'fillSeats')
    const unit = await context.store.memberUnits.insert(await newUnit(context, council, wanted))
    return unitView(context, await admitted(context, council, unit))
  },

  'council.admit': async (context, { unitId }) => {
    const { unit, council } = await unitAt(context, unitId)
    checkRight(context, 'fillSeats', council)
    checkStanding(council)
    if (unit.contactId === actorOf(context).id) throw new AppError('NOT_YOURSELF')
    const next = await admitted(context, council, unit)
    await tellContact(
      context,
      next,
      `${council.name}接纳了${unit.name}`,
      '现在可以替它吹哨、提事了。',
    )
    return unitView(context, next)
  },

  'council.refuse': async (context, { unitId, reason }) => {
    const { store, now } = context
    const { unit, council } = await unitAt(context, unitId)
    checkRight(context, 'fillSeats', council)
    const by = actorOf(context).id
    const moved = step(unitLifecycle, unit, 'refuse', { now, by, reason })
    const next = await store.memberUnits.replace({ ...unit, ...moved, listed: false }, everywhere)
    await tellContact(context, next, `${council.name}这次没有接纳${unit.name}`, reason)
    return unitView(context, next)
  },

  'council.leave': async (context, { unitId, reason }) => {
    const { unit, council } = await unitAt(context, unitId)
    if (unit.contactId !== actorOf(context).id) checkRight(context, 'fillSeats', council)
    return unitView(context, await left(context, council, unit, reason))
  },
}

/** @throws OUT_OF_REACH */
async function unitAt({ store, reach }: Context, unitId: string) {
  const unit = await store.memberUnits.get(unitId, reach)
  return { unit, council: await store.councils.get(unit.councilId, everywhere) }
}

async function tellContact(context: Context, unit: MemberUnit, title: string, text: string) {
  const { contactId, councilId, id, state } = unit
  if (!contactId) return
  const event = `unit:${id}:${state}`
  await tell(context, { event, to: [contactId], about: 'council', aboutId: councilId, title, text })
}
