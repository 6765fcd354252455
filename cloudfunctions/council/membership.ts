import type { Council } from '#shared/domain/council/council.ts'
import { unitLifecycle } from '#shared/domain/council/lifecycle.ts'
import type { CouncilSeat } from '#shared/domain/council/seat.ts'
import type { MemberUnit } from '#shared/domain/council/unit.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { step } from '#shared/kernel/timeline.ts'
import type { Context } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import { actorOf } from '../people/actor.ts'
import { end, give } from '../people/grants.ts'
import { appendLine } from '../record/append.ts'
import { vacate } from './holding.ts'
import { postIn } from './standing.ts'

/** Makes a unit a member: its contact has a post from now on, and the record a line. @throws MOVE_NOT_ALLOWED, ALREADY_GRANTED */
export async function admitted(
  context: Context,
  council: Council,
  unit: MemberUnit,
): Promise<MemberUnit> {
  const { store, now } = context
  const moved = step(unitLifecycle, unit, 'admit', { now, by: actorOf(context).id })
  const grantId = unit.contactId && (await giveContact(context, council, unit, unit.contactId))
  await store.councils.add(council.id, { units: 1 }, everywhere)
  await line(context, council, unit, 'unitAdmitted')
  return store.memberUnits.replace({ ...unit, ...moved, grantId }, everywhere)
}

/** Ends a membership: its seats are empty, its contact has no post any more. At most its own few seats. @throws MOVE_NOT_ALLOWED */
export async function left(
  context: Context,
  council: Council,
  unit: MemberUnit,
  reason: string,
): Promise<MemberUnit> {
  const { store, now } = context
  const by = actorOf(context).id
  const moved = step(unitLifecycle, unit, 'leave', { now, by, reason })
  const seats = await store.seats.all({ councilId: council.id, unitId: unit.id }, everywhere)
  for (const seat of seats) await free(context, council, seat, reason)
  const grant = unit.grantId && (await store.grants.find(unit.grantId, everywhere))
  if (grant && (grant.until === null || grant.until > now))
    await end(store, grant, { now, by, reason })
  await store.councils.add(council.id, { units: -1 }, everywhere)
  await line(context, council, unit, 'unitLeft')
  return store.memberUnits.replace({ ...unit, ...moved, listed: false, grantId: null }, everywhere)
}

/** A seat of a member that leaves stands for nobody any more. */
async function free(context: Context, council: Council, seat: CouncilSeat, reason: string) {
  const empty = seat.holderId ? await vacate(context, council, seat, reason) : seat
  await context.store.seats.replace({ ...empty, unitId: null, unitName: '', weight: 1 }, everywhere)
}

async function giveContact(
  { store, now, person }: Context,
  { id: councilId, name }: Council,
  { area }: MemberUnit,
  personId: string,
): Promise<string> {
  const { id } = await give(store, {
    id: newId(),
    personId,
    role: 'unitContact',
    area,
    councilId,
    shopId: null,
    projectId: null,
    department: null,
    seat: null,
    post: `${name} 成员单位联系人`,
    grantedBy: person?.id ?? '',
    from: now,
    until: null,
    endedBy: null,
    endedBecause: null,
    version: 0,
  })
  return id
}

const line = (
  context: Context,
  council: Council,
  unit: MemberUnit,
  kind: 'unitAdmitted' | 'unitLeft',
) =>
  appendLine(context, {
    councilId: council.id,
    area: council.area,
    kind,
    aboutId: unit.id,
    // a resident's own name is no line of a record that cannot forget
    facts: { kind: unit.kind, ...(unit.kind !== 'resident' && { name: unit.name }) },
    by: postIn(context, council),
  })
