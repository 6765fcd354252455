import { rights } from '#shared/domain/council/rights.ts'
import { type CouncilSeat, holderOf } from '#shared/domain/council/seat.ts'
import type { MeasureText } from '#shared/domain/motion/measure.ts'
import type { Seat } from '#shared/domain/people/seats.ts'
import { smallestBox } from '#shared/domain/vote/carries.ts'
import { type RollEntry, rollEntryId } from '#shared/domain/vote/roll.ts'
import { voteRules } from '#shared/domain/vote/rules.ts'
import type { Vote } from '#shared/domain/vote/vote.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf } from '#shared/kernel/time.ts'

const votingSeats: readonly Seat[] = rights.vote.seats

/** The seats that vote, on which somebody sits. */
export const votersIn = (seats: readonly CouncilSeat[], now: Date) =>
  seats.flatMap((seat) => {
    const holderId = votingSeats.includes(seat.seat) ? holderOf(seat, now) : null
    return holderId === null ? [] : [{ ...seat, holderId }]
  })

/** @throws ROLL_EMPTY, SECRET_NOT_WEIGHED, SECRET_TOO_FEW */
export function checkRoll(voters: readonly unknown[], secret: boolean, rule: Vote['rule']): void {
  if (voters.length === 0) throw new AppError('ROLL_EMPTY')
  if (secret && voteRules[rule].weighs)
    throw new AppError('SECRET_NOT_WEIGHED', { field: 'secret' })
  if (secret && voters.length < smallestBox)
    throw new AppError('SECRET_TOO_FEW', { field: 'secret' })
}

/** Each is owned by a seat of this council that may act. @throws INVALID_INPUT */
export function checkMeasures(
  measures: readonly MeasureText[],
  seats: readonly CouncilSeat[],
  now: Date,
): void {
  const owners = new Map(seats.map((seat) => [seat.id, seat]))
  for (const [index, { seatId, dueOn }] of measures.entries()) {
    const refuse = (field: string, message: string) =>
      new AppError('INVALID_INPUT', { field: `measures.${index}.${field}`, message })
    const seat = owners.get(seatId)
    const actors: readonly Seat[] = rights.act.seats
    if (!seat || !actors.includes(seat.seat))
      throw refuse('seatId', '由谁办：请选这个理事会里能办事的席位')
    if (dueOn < dayOf(now)) throw refuse('dueOn', '哪天办完：请选今天或以后的日子')
  }
}

type Opened = Pick<Vote, 'id' | 'councilId' | 'area' | 'secret' | 'endsAt'>

export const lineOf = (
  { id: voteId, councilId, area, secret, endsAt }: Opened,
  { id: seatId, seat, unitName, holderId, weight }: CouncilSeat & { readonly holderId: string },
): RollEntry => ({
  id: rollEntryId(voteId, seatId),
  voteId,
  councilId,
  area,
  seatId,
  seat,
  unitName,
  holderId,
  weight: secret ? 1 : weight,
  recused: null,
  mandate: null,
  proxies: 0,
  voted: false,
  way: null,
  settled: false,
  endsAt,
  version: 0,
})
