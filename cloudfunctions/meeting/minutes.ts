import type { Council } from '#shared/domain/council/council.ts'
import { meetingLifecycle } from '#shared/domain/meeting/lifecycle.ts'
import { mostCorrections } from '#shared/domain/meeting/limits.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { type Minutes, minutesId, minutesText } from '#shared/domain/meeting/minutes.ts'
import { countPresences } from '#shared/domain/meeting/presence.ts'
import { canMinute } from '#shared/domain/meeting/rules.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { step } from '#shared/kernel/timeline.ts'
import { postIn } from '../council/standing.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { textHash } from '../lib/store/text-hash.ts'
import { actorOf } from '../people/actor.ts'
import { appendLine } from '../record/append.ts'
import { countYear } from './attendance.ts'
import { meetingWith } from './meeting-with.ts'
import { tellSeats } from './news.ts'
import { sheetOf } from './sheet.ts'

type Names = 'meeting.minutes' | 'meeting.minute' | 'meeting.correct'

export const minutesHandlers: Pick<Handlers<'meeting'>, Names> = {
  'meeting.minutes': async (context, { meetingId, no }) => {
    const { store, reach } = context
    const meeting = await store.meetings.get(meetingId, reach)
    const council = await store.councils.get(meeting.councilId, everywhere)
    const wanted = minutesId(meetingId, no ?? meeting.minutesNo ?? 1)
    return minutesView(meeting, council, await store.minutes.get(wanted, everywhere))
  },

  /** The sheet, 80 rows at most; the minutes, the meeting, a counter of each seat, a line of the record. */
  'meeting.minute': async (context, { meetingId, items }) => {
    const { now } = context
    const { meeting, council } = await meetingWith(context, meetingId, 'convene')
    if (meeting.state === 'called' && !canMinute(meeting, now))
      throw new AppError('MEETING_NOT_BEGUN')
    const by = actorOf(context).id
    const held =
      meeting.state === 'called' ? step(meetingLifecycle, meeting, 'hold', { now, by }) : meeting
    const moved = step(meetingLifecycle, held, 'minute', { now, by })
    const { lines } = await sheetOf(context, meeting)
    await countYear(context, meeting, lines)
    const attendance = countPresences(lines.map(({ presence }) => presence))
    const done = { ...meeting, ...moved, ahead: false, wakeAt: null }
    const view = await publish(context, { meeting: done, council, items, attendance, reason: null })
    await tellSeats(context, done, 'minuted')
    return view
  },

  'meeting.correct': async (context, { meetingId, no, items, reason }) => {
    const { store, now } = context
    const { meeting, council } = await meetingWith(context, meetingId, 'convene')
    const by = actorOf(context).id
    const moved = step(meetingLifecycle, meeting, 'correct', { now, by, reason })
    if (no !== meeting.minutesNo) throw new AppError('STALE_VERSION')
    if (no > mostCorrections) throw new AppError('MINUTES_FULL')
    const before = await store.minutes.get(minutesId(meetingId, no), everywhere)
    const { attendance } = before
    const next = { ...meeting, ...moved }
    const view = await publish(context, { meeting: next, council, items, attendance, reason })
    if (view.textHash === before.textHash) throw new AppError('MINUTES_UNCHANGED')
    return view
  },
}

type Version = Pick<Minutes, 'attendance' | 'reason'> & {
  readonly meeting: Meeting
  readonly council: Council
  readonly items: readonly Pick<Minutes['items'][number], 'text' | 'decision'>[]
}

/** Writes the next version and its line of the record. @throws MINUTES_INCOMPLETE */
async function publish(context: Context, { meeting, council, items, attendance, reason }: Version) {
  const { store, now } = context
  if (items.length !== meeting.agenda.length)
    throw new AppError('MINUTES_INCOMPLETE', { field: 'items' })
  const points = meeting.agenda.map((point, index) => ({
    ...point,
    text: items[index]?.text ?? '',
    decision: items[index]?.decision ?? null,
  }))
  const { id: meetingId, councilId, area } = meeting
  const no = (meeting.minutesNo ?? 0) + 1
  const minutes = await store.minutes.insert({
    id: minutesId(meetingId, no),
    meetingId,
    councilId,
    area,
    no,
    items: points,
    reason,
    attendance,
    textHash: textHash(minutesText(points)),
    by: postIn(context, council),
    at: now,
    version: 0,
  })
  await store.meetings.replace({ ...meeting, minutesNo: no }, everywhere)
  await appendLine(context, {
    councilId,
    area,
    kind: 'minuted',
    aboutId: minutes.id,
    facts: factsOf(minutes),
    by: minutes.by,
  })
  return minutesView({ ...meeting, minutesNo: no }, council, minutes)
}

/** What the record keeps of minutes: the hash of their words and the numbers of who was there. */
const factsOf = ({ no, textHash: hash, attendance, reason }: Minutes): Record<string, string> => ({
  no: String(no),
  textHash: hash,
  ...Object.fromEntries(Object.entries(attendance).map(([name, count]) => [name, String(count)])),
  ...(reason && { reason }),
})

const minutesView = (meeting: Meeting, { name }: Council, minutes: Minutes) => ({
  ...minutes,
  title: meeting.title,
  council: name,
  place: meeting.place,
  startsAt: meeting.startsAt,
  urgent: meeting.urgentBecause !== null,
  latest: meeting.minutesNo ?? minutes.no,
})
