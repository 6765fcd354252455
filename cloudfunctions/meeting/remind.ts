import { meetingLifecycle } from '#shared/domain/meeting/lifecycle.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { closesAt } from '#shared/domain/meeting/sign-in.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { step } from '#shared/kernel/timeline.ts'
import type { Context } from '../lib/implement.ts'
import { tellSeats } from './news.ts'

/** Few enough for one transaction, each telling 80 at most; the rest waits for the next tick. */
const mostAtOnce = 20

/** Tells once, on the day before, that there is a meeting, and says afterwards that it was held; answers how many. */
export async function remindMeetings(telling: Pick<Context, 'store' | 'now'>): Promise<number> {
  const { store, now } = telling
  const order = { by: 'wakeAt', direction: 1 } as const
  const where = { wakeAt: { $lt: now } }
  const { items } = await store.meetings.page(where, everywhere, { order, limit: mostAtOnce })
  for (const meeting of items) {
    const next = woken(meeting, now)
    await store.meetings.replace(next, everywhere)
    if (next.reminded && !meeting.reminded && now < meeting.startsAt)
      await tellSeats(telling, next, 'soon')
  }
  return items.length
}

function woken(meeting: Meeting, now: Date): Meeting {
  const over = closesAt(meeting)
  if (now < over) return { ...meeting, reminded: true, wakeAt: over }
  const held = step(meetingLifecycle, meeting, 'hold', { now, by: 'timer' })
  return { ...meeting, ...held, reminded: true, ahead: false, wakeAt: null }
}
