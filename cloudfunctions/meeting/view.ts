import type { Council } from '#shared/domain/council/council.ts'
import { mayDo } from '#shared/domain/council/rights.ts'
import { holderOf } from '#shared/domain/council/seat.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { earliestDay } from '#shared/domain/meeting/notice-days.ts'
import { countPresences } from '#shared/domain/meeting/presence.ts'
import { closesAt, opensAt } from '#shared/domain/meeting/sign-in.ts'
import { officers } from '#shared/domain/people/circles.ts'
import { holds } from '#shared/domain/people/holds.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'
import { openTo } from './open-to.ts'
import { type SheetLine, sheetOf } from './sheet.ts'

export const cardOf = (meeting: Meeting) => ({
  ...meeting,
  urgent: meeting.urgentBecause !== null,
  points: meeting.agenda.length,
})

/** A meeting as the caller may read it: its council's seats and its sheet, 80 of each at most, and their names. */
export async function viewOf(context: Context, meeting: Meeting, council: Council) {
  const { lines, own } = await sheetOf(context, meeting)
  const named = sitsOrServes(context, council) ? await namesOf(context, lines) : null
  const convenes = mayDo(context.grants, 'convene', council)
  return {
    ...cardOf(meeting),
    council: council.name,
    history: meeting.timeline,
    ...noticeIn(context, council),
    mine: own.flatMap(lineView),
    numbers: countPresences(lines.map(({ presence }) => presence)),
    coming: lines.filter(({ presence }) => presence === 'coming').length,
    roll: named && lines.flatMap((line) => rollLine(line, named)),
    leaves: named && convenes ? lines.flatMap((line) => leaveOf(line, named)) : [],
    signInFrom: opensAt(meeting),
    signInUntil: closesAt(meeting),
    may: openTo(context, meeting, { council, own }),
  }
}

/** How soon a meeting may be held. */
export const noticeIn = ({ now }: Pick<Context, 'now'>, { charter }: Council) => ({
  noticeDays: charter.noticeDays,
  earliest: earliestDay(now, charter.noticeDays),
})

/** Who sits in the council, and who answers for its area. */
const sitsOrServes = ({ grants }: Pick<Context, 'grants'>, { id, area }: Council): boolean =>
  grants.some(({ councilId, seat }) => councilId === id && seat !== null) ||
  officers.some((role) => holds(grants, role, { area }))

type Names = ReadonlyMap<string, string>

/** Of a seat: who came for it, else who sits there now. */
async function namesOf({ store, now }: Context, lines: readonly SheetLine[]): Promise<Names> {
  const whoOf = ({ seat, row, presence }: SheetLine) =>
    presence === 'present' ? row?.personId : seat && holderOf(seat, now)
  const ids = new Map(lines.map((line) => [line.seatId, whoOf(line) ?? '']))
  const people = await store.people.byIds([...new Set(ids.values())].filter(Boolean), everywhere)
  return new Map([...ids].map(([seatId, id]) => [seatId, people.get(id)?.name ?? '']))
}

const lineView = ({ seat, seatId, presence, row }: SheetLine) =>
  seat
    ? [
        {
          seatId,
          seat: seat.seat,
          unitName: seat.unitName,
          presence,
          because: row?.because ?? null,
        },
      ]
    : []

const rollLine = (line: SheetLine, names: Names) =>
  lineView(line).map(({ because: _, ...view }) => ({
    ...view,
    name: names.get(line.seatId) ?? '',
    way: line.row?.way ?? null,
  }))

const leaveOf = ({ seatId, presence, row }: SheetLine, names: Names) =>
  presence === 'excused' && row?.because
    ? [{ name: names.get(seatId) ?? '', because: row.because }]
    : []
