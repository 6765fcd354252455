import type { Output } from '#shared/contract/index.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { wordsOf } from '#shared/domain/rating/rating.ts'
import type { Subject } from '#shared/domain/rating/subject.ts'
import { subjectKey } from '#shared/domain/rating/subject.ts'
import type { Context } from '../lib/implement.ts'
import { locate } from './locators.ts'

type Asked = {
  readonly subject: Subject
  readonly round: string
  readonly after?: string | undefined
}

/** Others read what is shown: earlier words while newer ones wait, those of now once they have passed the check. */
const readable = { listed: true, $or: [{ earlier: { $ne: null } }, { check: 'passed' }] }

/**
 * What others wrote of a subject in a round, ordered by keyed hashes: the order tells nothing. Reads a page by an index,
 * besides those on the way that wait for somebody to look at their words.
 */
export async function comments(context: Context, { subject, round, after }: Asked) {
  const { store } = context
  await locate(context, subject)
  const where = { subjectKey: subjectKey(subject), round, ...readable }
  const order = { by: '_id', direction: 1 } as const
  const { items, next } = await store.ratings.page(where, everywhere, { order, after })
  const words = items.flatMap((row) => wordsOf(row) ?? [])
  return { items: await withPhotosThatPassed(context, words), next }
}

type Words = Output<'rating.comments'>['items'][number]

/** Photos are shown once they have been looked at: one read a page, without the pictures. */
async function withPhotosThatPassed({ store }: Context, words: readonly Words[]) {
  const ids = words.flatMap(({ photos }) => photos)
  const where = { _id: { $in: ids }, check: 'passed' }
  const passed = ids.length > 0 ? await store.photos.parts(where, everywhere, ['check']) : []
  const open = new Set(passed.map(({ id }) => id))
  return words.map((one) => ({ ...one, photos: one.photos.filter((id) => open.has(id)) }))
}
