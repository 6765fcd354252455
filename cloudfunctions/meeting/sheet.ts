import { type CouncilSeat, holderOf } from '#shared/domain/council/seat.ts'
import type { Attendance } from '#shared/domain/meeting/attendance.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { type Presence, presenceOf } from '#shared/domain/meeting/presence.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { seatNames } from '#shared/domain/people/seats.ts'
import type { Context } from '../lib/implement.ts'

export type SheetLine = {
  readonly seatId: string
  /** Null: the seat has been removed since. */
  readonly seat: CouncilSeat | null
  /** What was said or done at this call; undefined: nothing. */
  readonly row: Attendance | undefined
  readonly presence: Presence
}
type Called = Pick<Meeting, 'id' | 'councilId' | 'invited' | 'calls'>

const rank = ({ seat }: SheetLine) =>
  seat ? seatNames.indexOf(seat.seat) * 1000 + seat.no : seatNames.length * 1000

export type Sheet = {
  /** A line for each seat that was invited, or said or did something; highest first. */
  readonly lines: readonly SheetLine[]
  /** Of the caller's own seats, one that was filled after the call among them. */
  readonly own: readonly SheetLine[]
}

/** Two reads of 80 rows at most. */
export async function sheetOf(
  { store, now, person }: Pick<Context, 'store' | 'now' | 'person'>,
  { id: meetingId, councilId, invited, calls }: Called,
): Promise<Sheet> {
  const [seats, rows] = [
    await store.seats.all({ councilId }, everywhere),
    await store.attendances.all({ meetingId, call: calls }, everywhere),
  ]
  const bySeat = new Map(seats.map((seat) => [seat.id, seat]))
  const byRow = new Map(rows.map((row) => [row.seatId, row]))
  const lineOf = (seatId: string): SheetLine => {
    const row = byRow.get(seatId)
    return { seatId, seat: bySeat.get(seatId) ?? null, row, presence: presenceOf(row, calls) }
  }
  const lines = [...new Set([...invited, ...byRow.keys()])].map(lineOf)
  const mine = seats.filter((seat) => person !== null && holderOf(seat, now) === person.id)
  return {
    lines: lines.sort((one, other) => rank(one) - rank(other)),
    own: mine.map(({ id }) => lineOf(id)),
  }
}
