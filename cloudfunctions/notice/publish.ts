import { noticeLifecycle } from '#shared/domain/notice/lifecycle.ts'
import type { Notice } from '#shared/domain/notice/notice.ts'
import { noticeReachId } from '#shared/domain/notice/spread.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { sum } from '#shared/kernel/ratio.ts'
import { step } from '#shared/kernel/timeline.ts'
import { spreadNotice } from '../inbox/spread.ts'
import type { Context } from '../lib/implement.ts'
import { audienceOf } from './audience.ts'

/**
 * Lets a notice out: from now on it is read, of as many as it is meant for, part by part; and the notice that it answers
 * knows its result. Costs by the parts of its area, once.
 */
export async function publishNotice(
  { store, now }: Pick<Context, 'store' | 'now'>,
  notice: Notice,
  by: string,
): Promise<Notice> {
  const moved = step(noticeLifecycle, notice, 'publish', { now, by })
  const parts = await audienceOf(store, { ...notice, publishedAt: now })
  const rows = [...parts].map(([area, audience]) => ({
    id: noticeReachId(notice.id, area),
    noticeId: notice.id,
    area,
    audience,
    readers: 0,
    doors: 0,
    version: 0,
  }))
  await store.noticeReaches.insertAll(rows)
  await tellAnswered(store, notice)
  await spreadNotice(store, notice)
  const audience = sum([...parts.values()])
  return store.notices.replace({ ...notice, ...moved, publishedAt: now, audience }, everywhere)
}

async function tellAnswered(store: Context['store'], { id, answersId }: Notice): Promise<void> {
  if (answersId === null) return
  const answered = await store.notices.get(answersId, everywhere)
  await store.notices.replace({ ...answered, resultId: id }, everywhere)
}
