import { noticeLifecycle } from '#shared/domain/notice/lifecycle.ts'
import type { Notice } from '#shared/domain/notice/notice.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { unusedDays } from '#shared/domain/photo/photo.ts'
import { dayOf, daysBefore } from '#shared/kernel/time.ts'
import { step } from '#shared/kernel/timeline.ts'
import type { Context } from '../lib/implement.ts'
import { hasRoomToPin } from './pin.ts'
import { problemGoingOut } from './problem.ts'
import { publishNotice } from './publish.ts'

/** Few enough for one transaction; the rest waits for the next tick. */
const mostAtOnce = 200
const by = 'timer'

/** Publishes what was left to the clock, and answers how many. */
export async function publishDue(context: Context): Promise<number> {
  const { store, now } = context
  const due = { state: 'scheduled', publishAt: { $lte: now } }
  const order = { by: 'publishAt', direction: 1 } as const
  const { items } = await store.notices.page(due, everywhere, { order, limit: mostAtOnce })
  let published = 0
  for (const notice of items) published += (await publishOrReturn(context, notice)) ? 1 : 0
  return published
}

/**
 * What can no longer go out goes back to its writer as a draft, with the sentence that says why. A notice that finds three
 * pinned already stands below them.
 */
async function publishOrReturn(context: Context, notice: Notice): Promise<boolean> {
  const { store, now } = context
  const problem = await problemGoingOut(context, notice, dayOf(notice.publishAt ?? now))
  const late = notice.expiresOn !== null && notice.expiresOn < dayOf(now)
  if (problem || late) {
    const reason = problem?.message ?? '到时间没能发出去，到期日已经过了'
    const moved = step(noticeLifecycle, notice, 'unschedule', { now, by, reason })
    await store.notices.replace({ ...notice, ...moved }, everywhere)
    return false
  }
  const pinned = notice.pinned && (await hasRoomToPin(context, notice))
  await publishNotice(context, { ...notice, pinned }, by)
  return true
}

/** Puts away what has had its last day, and answers how many. */
export async function expireNotices({ store, now }: Context): Promise<number> {
  const over = { state: 'published', expiresOn: { $lt: dayOf(now) } }
  const order = { by: '_id', direction: 1 } as const
  const { items } = await store.notices.page(over, everywhere, { order, limit: mostAtOnce })
  for (const notice of items)
    await store.notices.replace(
      { ...notice, ...step(noticeLifecycle, notice, 'expire', { now, by }) },
      everywhere,
    )
  return items.length
}

/** Deletes documents that nobody handed in for a week, and answers how many. */
export async function sweepFiles({ store, now }: Context): Promise<number> {
  const where = { usedBy: null, at: { $lt: daysBefore(now, unusedDays) } }
  const unused = await store.noticeFiles.parts(where, everywhere, ['usedBy'], mostAtOnce)
  const ids = unused.map(({ id }) => id)
  if (ids.length === 0) return 0
  await store.noticeFileParts.removeAll({ fileId: { $in: ids } }, everywhere)
  await store.noticeFiles.removeAll({ ...where, _id: { $in: ids } }, everywhere)
  return ids.length
}
