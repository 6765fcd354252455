import type { Council } from '#shared/domain/council/council.ts'
import { type CouncilSeat, holderOf } from '#shared/domain/council/seat.ts'
import { endOfTerm } from '#shared/domain/council/sitting.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { bodyOf, type Seat } from '#shared/domain/people/seats.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import { textHash } from '../lib/store/text-hash.ts'
import { checkSat, seatLine, sit, stand, termFacts, vacate } from './holding.ts'
import { seatsOf, viewsOf } from './seat-view.ts'
import { checkRight, checkStanding, councilWith } from './standing.ts'
import { vacant } from './vacant.ts'

type Names =
  | 'council.seats'
  | 'council.addSeat'
  | 'council.fillSeat'
  | 'council.handOver'
  | 'council.vacateSeat'
  | 'council.removeSeat'

/** A council is no assembly: what a home page can show, and one transaction can read. */
const mostSeats = 80

export const seatHandlers: Pick<Handlers<'council'>, Names> = {
  'council.seats': async (context, { councilId }) => {
    await context.store.councils.get(councilId, context.reach)
    return seatsOf(context, councilId)
  },

  'council.addSeat': async (context, { councilId, seat, unitId, department }) => {
    const { store } = context
    const council = await councilWith(context, councilId, 'fillSeats')
    // two seats added at once take turns, so that each sees the other's number
    await store.councils.add(councilId, {}, everywhere)
    const all = await store.seats.all({ councilId }, everywhere)
    const no = nextNo(all, seat)
    const unit = unitId ? await memberOf(context, councilId, unitId) : null
    const added = await store.seats.insert({
      id: newId(),
      councilId,
      area: council.area,
      seat,
      no,
      unitId: unit?.id ?? null,
      unitName: unit?.name ?? '',
      department: bodyOf(seat) === 'taskForce' ? (department ?? unit?.department ?? null) : null,
      weight: unit?.weight ?? 1,
      ...vacant,
      version: 0,
    })
    await seatLine(context, council, added, 'seatAdded')
    return one(context, added)
  },

  'council.fillSeat': async (context, { seatId, code, until }) => {
    const { now } = context
    const { seat, council } = await seatAt(context, seatId)
    if (holderOf(seat, now) !== null) throw new AppError('SEAT_TAKEN')
    const term = await termOf(context, council, { code, until })
    await seatLine(context, council, seat, 'seatFilled', termFacts(term))
    return one(context, await sit(context, council, seat, term))
  },

  'council.handOver': async (context, { seatId, code, until, reason }) => {
    const { now } = context
    const { seat, council } = await seatAt(context, seatId)
    checkSat(seat, now)
    const term = await termOf(context, council, { code, until })
    const was = { from: seat.holderId ?? '', reasonHash: textHash(reason) }
    const facts = { ...was, ...termFacts(term) }
    await seatLine(context, council, seat, 'seatHandedOver', facts)
    return one(context, await sit(context, council, await stand(context, seat, reason), term))
  },

  'council.vacateSeat': async (context, { seatId, reason }) => {
    const { seat, council } = await seatAt(context, seatId)
    checkSat(seat, context.now)
    return one(context, await vacate(context, council, seat, reason))
  },

  'council.removeSeat': async (context, { seatId }) => {
    const { store, now } = context
    const { seat, council } = await seatAt(context, seatId)
    if (holderOf(seat, now) !== null) throw new AppError('SEAT_TAKEN')
    await seatLine(context, council, seat, 'seatRemoved')
    await store.seats.removeAll({ _id: seatId }, everywhere)
    return one(context, seat)
  },
}

/** @throws SEATS_FULL, ONE_CHAIR */
function nextNo(all: readonly CouncilSeat[], seat: Seat): number {
  if (all.length >= mostSeats) throw new AppError('SEATS_FULL')
  const same = all.filter((other) => other.seat === seat)
  if (seat === 'chair' && same.length > 0) throw new AppError('ONE_CHAIR', { field: 'seat' })
  return Math.max(0, ...same.map(({ no }) => no)) + 1
}

/** @throws UNIT_NOT_IN */
async function memberOf({ store }: Context, councilId: string, unitId: string) {
  const unit = await store.memberUnits.find(unitId, [{ kind: 'council', id: councilId }])
  if (unit?.state !== 'admitted') throw new AppError('UNIT_NOT_IN', { field: 'unitId' })
  return unit
}

/** A seat within reach whose council the caller may seat. @throws OUT_OF_REACH, SEAT_MAY_NOT, COUNCIL_NOT_STANDING */
async function seatAt(context: Context, seatId: string) {
  const { store, reach } = context
  const seat = await store.seats.get(seatId, reach)
  const council = await store.councils.get(seat.councilId, everywhere)
  checkRight(context, 'fillSeats', council)
  checkStanding(council)
  return { seat, council }
}

/** Who is to sit there, and until when. @throws PERSON_NOT_FOUND, INVALID_INPUT */
async function termOf(
  { store, now }: Context,
  { charter }: Council,
  { code, until }: { readonly code: string; readonly until: string | undefined },
) {
  const person = await store.people.first({ code, identity: { $ne: null } }, everywhere)
  if (!person) throw new AppError('PERSON_NOT_FOUND', { field: 'code' })
  return { personId: person.id, until: endOfTerm(charter.termMonths, until, now) }
}

async function one(context: Context, seat: CouncilSeat) {
  const [view] = await viewsOf(context, [seat])
  if (!view) throw new Error('one seat, one view')
  return view
}
