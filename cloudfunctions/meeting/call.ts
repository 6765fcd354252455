import type { Council } from '#shared/domain/council/council.ts'
import { holderOf } from '#shared/domain/council/seat.ts'
import { meetingLifecycle } from '#shared/domain/meeting/lifecycle.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { noticeOf } from '#shared/domain/meeting/notice-days.ts'
import { checkNotBegun, firstWake } from '#shared/domain/meeting/rules.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { step } from '#shared/kernel/timeline.ts'
import { councilWith, postIn } from '../council/standing.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import { actorOf } from '../people/actor.ts'
import { isChair } from './chair.ts'
import { meetingWith } from './meeting-with.ts'
import { checkedAgenda } from './motions.ts'
import { tellSeats } from './news.ts'
import { viewOf } from './view.ts'

type Names = 'meeting.call' | 'meeting.move' | 'meeting.cancel'

/** More than a council can hold; all of them are shown on one page. */
const mostAhead = 12

/** Each reads the seats, 80 at most, writes one document and tells those who sit there. */
export const callHandlers: Pick<Handlers<'meeting'>, Names> = {
  'meeting.call': async (context, { councilId, agenda, urgentBecause, startsAt, ...text }) => {
    const { store } = context
    const council = await councilWith(context, councilId, 'convene')
    const call = await newCall(context, council, startsAt, urgentBecause)
    const ahead = await store.meetings.count({ councilId, ahead: true }, everywhere, mostAhead)
    if (ahead >= mostAhead) throw new AppError('MEETINGS_FULL')
    const meeting = await store.meetings.insert({
      ...text,
      ...call,
      id: newId(),
      councilId,
      area: council.area,
      agenda: await checkedAgenda(context, councilId, agenda),
      calls: 1,
      state: 'called',
      timeline: [],
      ahead: true,
      minutesNo: null,
      version: 0,
    })
    await tellSeats(context, meeting, 'called')
    return viewOf(context, meeting, council)
  },

  'meeting.move': async (context, { meetingId, startsAt, place, reason, urgentBecause }) => {
    const { store, now } = context
    const { meeting, council } = await meetingWith(context, meetingId, 'convene')
    checkNotBegun(meeting, now)
    const by = actorOf(context).id
    const moved = step(meetingLifecycle, meeting, 'move', { now, by, reason })
    const call = await newCall(context, council, startsAt, urgentBecause)
    const next = await store.meetings.replace(
      { ...meeting, ...moved, ...call, place: place ?? meeting.place, calls: meeting.calls + 1 },
      everywhere,
    )
    await tellSeats(context, next, 'moved', reason)
    return viewOf(context, next, council)
  },

  'meeting.cancel': async (context, { meetingId, reason }) => {
    const { store, now } = context
    const { meeting, council } = await meetingWith(context, meetingId, 'convene')
    checkNotBegun(meeting, now)
    const by = actorOf(context).id
    const moved = step(meetingLifecycle, meeting, 'cancel', { now, by, reason })
    const next = await store.meetings.replace(
      { ...meeting, ...moved, ahead: false, wakeAt: null },
      everywhere,
    )
    await tellSeats(context, next, 'cancelled', reason)
    return viewOf(context, next, council)
  },
}

type Call = Pick<
  Meeting,
  | 'startsAt'
  | 'calledBy'
  | 'calledAt'
  | 'urgentBecause'
  | 'invited'
  | 'came'
  | 'reminded'
  | 'wakeAt'
>

/** What a call and a move settle alike. @throws MEETING_PAST, MEETING_TOO_SOON, URGENT_BY_CHAIR, NOBODY_TO_INVITE */
async function newCall(
  context: Context,
  council: Council,
  start: string,
  urgent: string | undefined,
): Promise<Call> {
  const { store, now, grants } = context
  const startsAt = new Date(start)
  const urgentBecause = noticeOf({
    now,
    startsAt,
    noticeDays: council.charter.noticeDays,
    urgentBecause: urgent ?? null,
    chair: isChair(grants, council.id),
  })
  const seats = await store.seats.all({ councilId: council.id }, everywhere)
  const invited = seats.filter((seat) => holderOf(seat, now) !== null).map(({ id }) => id)
  if (invited.length === 0) throw new AppError('NOBODY_TO_INVITE')
  return {
    startsAt,
    calledBy: postIn(context, council),
    calledAt: now,
    urgentBecause,
    invited,
    came: 0,
    ...firstWake(startsAt, now),
  }
}
