import { type CouncilSeat, holderOf } from '#shared/domain/council/seat.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { clockText, dayOf } from '#shared/kernel/time.ts'
import { tell } from '../inbox/tell.ts'
import type { Context } from '../lib/implement.ts'

type Telling = Pick<Context, 'store' | 'now'> & Partial<Pick<Context, 'person'>>
type What = 'called' | 'moved' | 'cancelled' | 'soon' | 'minuted'

/** An extraordinary meeting is called one wherever it is named. */
export const nameOf = ({
  title,
  urgentBecause,
}: Pick<Meeting, 'title' | 'urgentBecause'>): string =>
  urgentBecause === null ? title : `临时会议：${title}`

const titles: Readonly<Record<What, (meeting: Meeting, now: Date) => string>> = {
  called: (meeting) => `请您开会：${nameOf(meeting)}`,
  moved: (meeting) => `会议改期了：${nameOf(meeting)}`,
  cancelled: (meeting) => `不开了：${nameOf(meeting)}`,
  soon: (meeting, now) =>
    `${dayOf(now) === dayOf(meeting.startsAt) ? '今天' : '明天'}开会：${nameOf(meeting)}`,
  minuted: (meeting) => `会议纪要出来了：${nameOf(meeting)}`,
}

const whenAndWhere = ({ startsAt, place }: Meeting, now: Date) =>
  `${clockText(startsAt, now)}，${place}。`

const texts: Readonly<Record<What, (meeting: Meeting, now: Date, reason: string) => string>> = {
  called: (meeting, now) =>
    `${whenAndWhere(meeting, now)}${becauseOf(meeting)}来不来请回一声，来不了可以请假。`,
  moved: (meeting, now, reason) =>
    `改到 ${whenAndWhere(meeting, now)}${reason}。来不来请再回一声。`,
  cancelled: (meeting, now, reason) => `原定 ${clockText(meeting.startsAt, now)}。${reason}`,
  soon: (meeting, now) => `${whenAndWhere(meeting, now)}到了会场扫码签到。`,
  minuted: ({ agenda }) => `议了 ${agenda.length} 件事，点开看看。`,
}

const becauseOf = ({ urgentBecause }: Meeting) => (urgentBecause ? `${urgentBecause}。` : '')

/** Everybody who sits there now, but for whoever does it: 80 at most, five calls of the database. */
export async function tellSeats(
  { store, now, person }: Telling,
  meeting: Meeting,
  what: What,
  reason = '',
): Promise<void> {
  const seats = await store.seats.all({ councilId: meeting.councilId }, everywhere)
  const to = holdersOf(seats, now).filter((id) => id !== person?.id)
  await tell(
    { store, now },
    {
      event: `meeting:${meeting.id}:${what}:${meeting.calls}`,
      to,
      about: 'meeting',
      aboutId: meeting.id,
      title: titles[what](meeting, now),
      text: texts[what](meeting, now, reason),
      // what comes at short notice must not wait for tomorrow morning
      urgent: meeting.urgentBecause !== null && what === 'called',
    },
  )
}

const holdersOf = (seats: readonly CouncilSeat[], now: Date): string[] => [
  ...new Set(seats.flatMap((seat) => holderOf(seat, now) ?? [])),
]
