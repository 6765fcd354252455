import type { MemberUnit } from '#shared/domain/council/unit.ts'
import { forgottenName } from '#shared/domain/people/person.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { vacate } from './holding.ts'
import { left } from './membership.ts'

/**
 * Takes a person out of every council: their seats are empty, with a line in each record; the units they speak for stay
 * members without them. A neighbour who is a member as themselves leaves, and the name goes; an application nobody stands
 * behind is dropped. A few documents: a person has a seat or two, and a unit or two.
 */
export async function leaveCouncils(context: Context, reason: string): Promise<void> {
  const { store } = context
  const { id } = actorOf(context)
  for (const seat of await store.seats.all({ holderId: id }, everywhere)) {
    const council = await store.councils.get(seat.councilId, everywhere)
    await vacate(context, council, seat, reason)
  }
  await store.memberUnits.removeAll({ contactId: id, state: 'applied' }, everywhere)
  for (const unit of await store.memberUnits.all({ contactId: id }, everywhere))
    await letGo(context, unit, reason)
}

async function letGo(context: Context, unit: MemberUnit, reason: string): Promise<void> {
  const { store } = context
  const gone = { contactId: null, grantId: null }
  if (unit.kind !== 'resident') {
    await store.memberUnits.replace({ ...unit, ...gone }, everywhere)
    return
  }
  const council = await store.councils.get(unit.councilId, everywhere)
  const last = unit.state === 'admitted' ? await left(context, council, unit, reason) : unit
  await store.memberUnits.replace({ ...last, ...gone, name: forgottenName }, everywhere)
}
