import { type CouncilSeat, holderOf } from '#shared/domain/council/seat.ts'
import { type Attendance, attendanceId } from '#shared/domain/meeting/attendance.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { canReply } from '#shared/domain/meeting/rules.ts'
import { canEnter, checkSignIn } from '#shared/domain/meeting/sign-in.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { actorOf } from '../people/actor.ts'
import { usePhotos } from '../photo/use.ts'
import { meetingWith } from './meeting-with.ts'
import { isGoodCode } from './sign-in-code.ts'
import { viewOf } from './view.ts'

const notYours = '这个席位上坐的不是您，请看看自己的席位'

type Names = 'meeting.reply' | 'meeting.signIn' | 'meeting.enterPresent'

/** Each writes a row of one seat, and who comes moves the meeting's counter; the answer is the meeting's page. */
export const attendHandlers: Pick<Handlers<'meeting'>, Names> = {
  'meeting.reply': async (context, { meetingId, seatId, comes, because = null }) => {
    const { store, reach, now } = context
    const meeting = await store.meetings.get(meetingId, reach)
    const seat = (await ownSeats(context, meeting)).find(({ id }) => id === seatId)
    if (!seat) throw new AppError('SEAT_NOT_YOURS', { field: 'seatId', message: notYours })
    if (!canReply(meeting, now)) throw new AppError('REPLY_OVER')
    await write(context, meeting, seatId, { comes, because: comes ? null : because })
    return page(context, meeting)
  },

  'meeting.signIn': async (context, { meetingId, code }) => {
    const { store, reach, now, voterKey } = context
    const meeting = await store.meetings.get(meetingId, reach)
    checkSignIn(meeting, now)
    if (!isGoodCode(voterKey(), meetingId, code, now))
      throw new AppError('SIGN_IN_CODE_OLD', { field: 'code' })
    const seats = await ownSeats(context, meeting)
    if (seats.length === 0) throw new AppError('SEAT_NOT_YOURS', { message: notYours })
    const arrival = { way: 'scan', photoId: null, personId: actorOf(context).id } as const
    for (const { id } of seats) await arrive(context, meeting, id, arrival)
    return page(context, meeting)
  },

  'meeting.enterPresent': async (context, { meetingId, seatId, photoId }) => {
    const { store, now } = context
    const { meeting, council } = await meetingWith(context, meetingId, 'enterPaper')
    checkSignIn(meeting, now, canEnter)
    const seat = await store.seats.get(seatId, [{ kind: 'council', id: council.id }])
    const personId = holderOf(seat, now)
    if (personId === null) throw new AppError('SEAT_EMPTY', { field: 'seatId' })
    const at = { area: council.area, councilId: council.id }
    await usePhotos(context, { ids: [photoId], purpose: 'attendance', at, usedBy: meetingId })
    await arrive(context, meeting, seatId, { way: 'paper', photoId, personId })
    return page(context, meeting)
  },
}

/** The seats of the council that the caller sits on: one, rarely more. */
async function ownSeats(
  { store, now, person }: Context,
  { councilId }: Meeting,
): Promise<CouncilSeat[]> {
  const seats = await store.seats.all({ councilId, holderId: person?.id ?? '' }, everywhere)
  return seats.filter((seat) => holderOf(seat, now) !== null)
}

/** There once and for all: who is entered again stays as they were. The counter lets minutes and arrivals take turns. */
async function arrive(
  context: Context,
  meeting: Meeting,
  seatId: string,
  arrival: Pick<Attendance, 'way' | 'photoId' | 'personId'>,
): Promise<void> {
  const { store, now } = context
  const row = await store.attendances.find(attendanceId(meeting.id, seatId), everywhere)
  if (row?.call === meeting.calls && row.way !== null) return
  await write(context, meeting, seatId, { ...arrival, at: now })
  await store.meetings.add(meeting.id, { came: 1 }, everywhere)
}

type Change = Partial<Pick<Attendance, 'comes' | 'because' | 'way' | 'at' | 'photoId' | 'personId'>>

/** What belongs to an earlier call of the meeting is gone with it. */
async function write(
  { store }: Context,
  { id: meetingId, councilId, area, calls: call }: Meeting,
  seatId: string,
  change: Change,
): Promise<void> {
  const id = attendanceId(meetingId, seatId)
  const row = await store.attendances.find(id, everywhere)
  const blank = { comes: null, because: null, way: null, at: null, photoId: null, personId: null }
  const fresh = { id, meetingId, seatId, councilId, area, call, ...blank }
  const next = row?.call === call ? row : { ...fresh, version: row?.version ?? 0 }
  if (row) await store.attendances.replace({ ...next, ...change }, everywhere)
  else await store.attendances.insert({ ...next, ...change })
}

/** The meeting as it stands after the change. */
async function page(context: Context, { id, councilId }: Meeting) {
  const { store } = context
  const council = await store.councils.get(councilId, everywhere)
  return viewOf(context, await store.meetings.get(id, everywhere), council)
}
