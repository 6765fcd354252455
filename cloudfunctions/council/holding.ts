import type { Council } from '#shared/domain/council/council.ts'
import { type CouncilSeat, holderOf } from '#shared/domain/council/seat.ts'
import { checkSitting, lastDayOf, warningOf } from '#shared/domain/council/sitting.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { bodyOf, seats } from '#shared/domain/people/seats.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { tell } from '../inbox/tell.ts'
import type { Context } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import { textHash } from '../lib/store/text-hash.ts'
import { actorOf } from '../people/actor.ts'
import { end, give } from '../people/grants.ts'
import { appointedNews, dismissedNews } from '../people/news.ts'
import { appendLine } from '../record/append.ts'
import { postIn } from './standing.ts'
import { vacant } from './vacant.ts'

type Term = { readonly personId: string; readonly until: Date }
type Kind = 'seatFilled' | 'seatHandedOver' | 'seatVacated' | 'seatAdded' | 'seatRemoved'

/** Seats a person: a grant for the term, and a word to them. @throws NOT_YOURSELF, ALREADY_SEATED, STATION_APART, ALREADY_GRANTED */
export async function sit(
  context: Context,
  council: Council,
  seat: CouncilSeat,
  { personId, until }: Term,
): Promise<CouncilSeat> {
  const { store, now } = context
  const by = actorOf(context).id
  if (personId === by) throw new AppError('NOT_YOURSELF')
  const held = await store.seats.all({ holderId: personId, councilId: council.id }, everywhere)
  const others = held.filter((other) => other.id !== seat.id && holderOf(other, now) !== null)
  checkSitting(
    seat.seat,
    others.map((other) => other.seat),
  )
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
    {
      ...seat,
      holderId: personId,
      grantId: grant.id,
      since: now,
      until,
      dueAt: warningOf(until, now),
    },
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
  return store.seats.replace({ ...seat, ...vacant }, everywhere)
}

/** Empties a seat, with its line of the record. */
export async function vacate(
  context: Context,
  council: Council,
  seat: CouncilSeat,
  reason: string,
): Promise<CouncilSeat> {
  await seatLine(context, council, seat, 'seatVacated', {
    person: seat.holderId ?? '',
    reasonHash: textHash(reason),
  })
  return stand(context, seat, reason)
}

export const seatLine = (
  context: Context,
  council: Council,
  seat: CouncilSeat,
  kind: Kind,
  facts: Readonly<Record<string, string>> = {},
) =>
  appendLine(context, {
    councilId: council.id,
    area: council.area,
    kind,
    aboutId: seat.id,
    facts: { ...seatFacts(seat), ...facts },
    by: postIn(context, council),
  })

/** Which seat a line of the record tells of. */
export const seatFacts = ({ seat, no, unitId }: CouncilSeat) => ({
  seat,
  no: String(no),
  ...(unitId && { unit: unitId }),
})

/** @throws SEAT_EMPTY */
export function checkSat(seat: CouncilSeat, now: Date): void {
  if (holderOf(seat, now) === null) throw new AppError('SEAT_EMPTY')
}

export const termFacts = ({ personId, until }: Term) => ({
  person: personId,
  until: lastDayOf(until),
})
