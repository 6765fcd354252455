import { countedAs } from '#shared/domain/notice/audience.ts'
import { type Notice, type Reading, readingId } from '#shared/domain/notice/notice.ts'
import { partOf } from '#shared/domain/notice/parts.ts'
import { noticeReachId } from '#shared/domain/notice/spread.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'
import type { Store } from '../lib/store/store.ts'

type Told = Pick<Reading, 'way' | 'by'> & { readonly personId: string }

/**
 * Notes that somebody knows a notice, once: in the same transaction it counts for the notice and for the part of its area in
 * which they are counted. Who read earlier words is noted to know the present ones. Who is not of its audience is not
 * counted at all. A handful of documents. Answers the reading of before, if there is one.
 */
export async function markRead(
  { store, now }: Pick<Context, 'store' | 'now'>,
  notice: Notice,
  { personId, way, by }: Told,
): Promise<{ readonly before: Reading | null; readonly counted: boolean }> {
  const id = readingId(notice.id, personId)
  const corrections = notice.corrections.length
  const before = await store.readings.find(id, everywhere)
  if (before) {
    if (before.corrections < corrections)
      await store.readings.replace({ ...before, corrections }, everywhere)
    return { before, counted: before.counted }
  }
  const grants = await store.grants.all({}, [{ kind: 'person', id: personId }])
  const place = countedAs(grants, notice)?.area
  const counted = place !== undefined
  const reading = { id, noticeId: notice.id, personId, at: now, way, by, counted, corrections }
  await store.readings.insert({ ...reading, version: 0 })
  if (counted) await countReader(store, notice, partOf(notice.area, place), way)
  return { before, counted }
}

async function countReader(store: Store, { id }: Notice, part: string, way: Reading['way']) {
  await store.notices.add(id, { readers: 1 }, everywhere)
  const fields = { noticeId: id, area: part, audience: 0, ...(way === 'screen' && { doors: 0 }) }
  const counts = { readers: 1, ...(way === 'door' && { doors: 1 }) }
  await store.noticeReaches.tally(noticeReachId(id, part), fields, counts)
}
