import type { Notice } from '#shared/domain/notice/notice.ts'
import { correctionsOf } from '#shared/domain/notice/words.ts'
import { officers } from '#shared/domain/people/circles.ts'
import { everywhere, reachOf } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { dataOf } from './files.ts'
import { markRead } from './read.ts'
import { isStanding, refuseGone } from './standing.ts'

type Names = 'notice.open' | 'notice.attachment'

/** Each reads the notice and what hangs on it: pictures, a few neighbours of it, eleven parts of a document. */
export const openHandlers: Pick<Handlers<'notice'>, Names> = {
  'notice.open': async (context, { noticeId }) => {
    const { store, reach, person, now } = context
    const notice = await store.notices.get(noticeId, reach)
    refuseGone(notice, now)
    if (person) await markRead(context, notice, { personId: person.id, way: 'screen', by: null })
    return {
      ...notice,
      ...(await besidesOf(context, notice)),
      photos: await photosOf(context, notice, 'passed'),
      unread: false,
      corrected: false,
    }
  },

  'notice.attachment': async (context, { noticeId, fileId }) => {
    const { store, reach, now } = context
    const own = officerReach(context)
    const notice = await store.notices.get(noticeId, [...reach, ...own])
    const writes = await store.notices.find(noticeId, own)
    if (!writes && !isStanding(notice, now)) throw new AppError('OUT_OF_REACH')
    if (!notice.attachments.some(({ id }) => id === fileId)) throw new AppError('OUT_OF_REACH')
    const file = await store.noticeFiles.get(fileId, everywhere)
    return { ...file, data: await dataOf(store, file) }
  },
}

/** Those who may write a notice see it before others do. */
const officerReach = ({ person, grants }: Context) =>
  reachOf('post', {
    personId: person?.id ?? null,
    grants: grants.filter(({ role }) => (officers as readonly string[]).includes(role)),
  })

/** Where a notice is meant for, what was put right in it, and the notices that belong to it as far as the caller may see them. */
export async function besidesOf({ store, reach, now }: Context, notice: Notice) {
  const ids = [notice.answersId, notice.resultId].filter((id) => id !== null)
  const near = await store.notices.byIds(ids, reach)
  const seen = (id: string | null) => {
    const other = id === null ? undefined : near.get(id)
    return other && (isStanding(other, now) || other.state === 'expired') ? other : null
  }
  const area = await store.areas.get(notice.area, everywhere)
  return {
    place: area.name,
    corrections: correctionsOf(notice),
    answers: seen(notice.answersId),
    result: seen(notice.resultId),
  }
}

/** The pictures of a notice that have passed the check, or that still wait. */
export async function photosOf(
  { store }: Pick<Context, 'store'>,
  { photos }: Pick<Notice, 'photos'>,
  check: 'passed' | 'pending',
): Promise<string[]> {
  if (photos.length === 0) return []
  const found = await store.photos.parts({ _id: { $in: photos }, check }, everywhere, ['check'])
  return photos.filter((id) => found.some((photo) => photo.id === id))
}
