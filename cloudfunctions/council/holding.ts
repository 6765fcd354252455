import type { Council } from '#shared/domain/council/council.ts'
import { type CouncilSeat, holderOf } from '#shared/domain/council/seat.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { bodyOf, seats } from '#shared/domain/people/seats.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { tell } from '../inbox/tell.ts'
import type { Context } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import { actorOf } from '../people/actor.ts'
import { end, give } from '../people/grants.ts'
import { appointedNews, dismissedNews } from '../people/news.ts'
import { appendLine } from '../record/append.ts'
import { postIn } from './standing.ts'

type Term = { readonly personId: string; readonly until: Date }
type Kind = 'seatFilled' | 'seatHandedOver' | 'seatVacated' | 'seatAdded' | 'seatRemoved'

/** Seats a person: a grant for the term, a line of the record, a word to them. @throws ALREADY_GRANTED, NOT_YOURSELF */
export async function sit(
  context: Context,
  council: Council,
  seat: CouncilSeat,
  { personId, until }: Term,
): Promise<CouncilSeat> {
  const { store, now } = context
  const by = actorOf(context).id
  if (personId === by) throw new AppError('NOT_YOURSELF')
  const grant = await give(store, {
    id: newId(),
    personId,
    role: bodyOf(seat.seat),
    area: seat.area,
    councilId: council.id,
    shopId: null,
    projectId: null,
    department: seat.department,
    seat: seat.seat,
    post: `${council.name} ${seats[seat.seat].zh}`,
    grantedBy: by,
    from: now,
    until,
    endedBy: null,
    endedBecause: null,
    version: 0,
  })
  await tell(context, appointedNews(grant))
  return store.seats.replace(
    { ...seat, holderId: personId, grantId: grant.id, since: now, until },
    everywhere,
  )
}

/** Ends who sits there: their grant ends with it, and the seat is empty. */
export async function stand(
  { store, now, ...context }: Context,
  seat: CouncilSeat,
  reason: string,
): Promise<CouncilSeat> {
  const grant = seat.grantId && (await store.grants.find(seat.grantId, everywhere))
  if (grant && (grant.until === null || grant.until > now)) {
    const by = context.person?.id ?? ''
    await end(store, grant, { now, by, reason })
    if (grant.personId !== by) await tell({ store, now }, dismissedNews(grant, reason))
  }
  const empty = { holderId: null, grantId: null, since: null, until: null }
  return store.seats.replace({ ...seat, ...empty }, everywhere)
}

/** Empties a seat, with its line of the record. */
export async function vacate(
  context: Context,
  council: Council,
  seat: CouncilSeat,
  reason: string,
): Promise<CouncilSeat> {
  await seatLine(context, council, seat, 'seatVacated', { person: seat.holderId ?? '', reason })
  return stand(context, seat, reason)
}

export const seatLine = (
  context: Context,
  council: Council,
  { id, seat, no, unitName }: CouncilSeat,
  kind: Kind,
  facts: Readonly<Record<string, string>> = {},
) =>
  appendLine(context, {
    councilId: council.id,
    area: council.area,
    kind,
    aboutId: id,
    facts: { seat, no: String(no), ...(unitName && { unit: unitName }), ...facts },
    by: postIn(context, council),
  })

/** @throws SEAT_EMPTY */
export function checkSat(seat: CouncilSeat, now: Date): void {
  if (holderOf(seat, now) === null) throw new AppError('SEAT_EMPTY')
}

export const termFacts = ({ personId, until }: Term) => ({ person: personId, until: dayOf(until) })
