import { type Notice, readingId } from '#shared/domain/notice/notice.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import type { Context } from '../lib/implement.ts'

type Marked = Pick<Notice, 'id' | 'corrections'>

/** What a person's lists and counts say beside each of these notices: nothing read yet, or earlier words. One read. */
export async function readingMarks(
  { store, person }: Pick<Context, 'store' | 'person'>,
  notices: readonly Marked[],
) {
  const ids = person ? notices.map(({ id }) => readingId(id, person.id)) : []
  const read = await store.readings.byIds(ids, everywhere)
  return ({ id, corrections }: Marked) => {
    const reading = person && read.get(readingId(id, person.id))
    const corrected = Boolean(reading && reading.corrections < corrections.length)
    return { unread: !reading || corrected, corrected }
  }
}
