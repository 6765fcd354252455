import { noticeLifecycle } from '#shared/domain/notice/lifecycle.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { step } from '#shared/kernel/timeline.ts'
import { calendarWarning } from '#shared/kernel/working-time.ts'
import { lapseChecks } from '../inspection/lapse.ts'
import type { Handlers } from '../lib/implement.ts'
import { overdue } from '../moderation/pictures.ts'
import { sweepPhotos } from '../photo/sweep.ts'
import { remindProblems } from '../project/remind.ts'
import { remindAll } from '../rectification/remind.ts'
import { closeDue } from '../standing/close-due.ts'

/** Few enough for one transaction; the rest waits for the next tick. */
const mostAtOnce = 200

export const clockHandlers: Handlers<'clock'> = {
  'clock.tick': async (context) => {
    const { store, now } = context
    const over = { state: 'published', expiresOn: { $lt: dayOf(now) } }
    const order = { by: '_id', direction: 1 } as const
    const { items } = await store.notices.page(over, everywhere, { order, limit: mostAtOnce })
    for (const notice of items)
      await store.notices.replace(
        { ...notice, ...step(noticeLifecycle, notice, 'expire', { now, by: 'timer' }) },
        everywhere,
      )
    return {
      expired: items.length,
      sweptPhotos: await sweepPhotos(context),
      unseenPhotos: await overdue(context),
      reminded: await remindAll(context),
      calendarWarning: calendarWarning(now),
      lapsedChecks: await lapseChecks(context),
      closedMonths: await closeDue(context),
      remindedProblems: await remindProblems(context),
    }
  },
}
