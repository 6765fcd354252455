import { seatYearId } from '#shared/domain/meeting/attendance.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { yearOf } from '#shared/kernel/time.ts'
import { seatsOf } from '../council/seat-view.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import type { SheetLine } from './sheet.ts'

export const attendanceHandlers: Pick<Handlers<'meeting'>, 'meeting.attendance'> = {
  /** The seats, 80 at most, and a counter of each: what is behind them is not read. */
  'meeting.attendance': async (context, { councilId, year = yearOf(context.now) }) => {
    const { store, reach } = context
    await store.councils.get(councilId, reach)
    const seats = await seatsOf(context, councilId)
    const ids = seats.map(({ id }) => seatYearId(id, year))
    const years = await store.seatYears.byIds(ids, everywhere)
    const none = { invited: 0, present: 0, excused: 0 }
    return {
      year,
      seats: seats.map(({ id, seat, unitName, name }) => {
        const { invited, present, excused } = years.get(seatYearId(id, year)) ?? none
        return { seatId: id, seat, unitName, name, invited, present, excused }
      }),
    }
  },
}

/** Adds a meeting that is minuted to the year of each seat. */
export async function countYear(
  { store }: Pick<Context, 'store'>,
  { startsAt }: Pick<Meeting, 'startsAt'>,
  lines: readonly SheetLine[],
): Promise<void> {
  const year = yearOf(startsAt)
  const of = ({ presence }: SheetLine) => ({
    invited: 1,
    present: presence === 'present' ? 1 : 0,
    excused: presence === 'excused' ? 1 : 0,
  })
  await store.seatYears.tallyAll(
    new Map(lines.map((line) => [seatYearId(line.seatId, year), of(line)])),
  )
}
