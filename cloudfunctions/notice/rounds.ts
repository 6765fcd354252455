import { chainOf, contains } from '#shared/domain/area/code.ts'
import { isAddressed, isAudience } from '#shared/domain/notice/audience.ts'
import { type Notice, readingId } from '#shared/domain/notice/notice.ts'
import { partOf } from '#shared/domain/notice/parts.ts'
import { noticeReachId } from '#shared/domain/notice/spread.ts'
import { everywhere, type Reach } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { newId } from '../lib/store/store.ts'
import { actorOf } from '../people/actor.ts'
import { usePhotos as handPhotosIn } from '../photo/use.ts'
import { markRead } from './read.ts'
import { namesOf } from './spread.ts'
import { isStanding, standing } from './standing.ts'

type Names = 'notice.unread' | 'notice.carry' | 'notice.visit' | 'notice.post'

/** So many homes are looked at for one page: some have read it, so a page may be short. */
const homesAPage = 40

/** Going round with notices: from door to door, and with paper and paste. A page reads forty homes, their people and readings. */
export const roundsHandlers: Pick<Handlers<'notice'>, Names> = {
  'notice.unread': async (context, { noticeId, area, after }) => {
    const { store, reach } = context
    await store.areas.get(area, reach)
    const notice = await upIn(context, noticeId, area)
    const place = contains(notice.area, area) ? area : notice.area
    const order = { by: 'area', direction: 1 } as const
    const page = { order, limit: homesAPage, after }
    const inForce = { from: { $lte: notice.publishedAt }, until: null }
    const homes = await store.grants.page(
      { role: 'resident', ...inForce },
      isAddressed([{ role: 'resident', area: place }], notice) ? inside(place) : [],
      page,
    )
    const people = homes.items.map(({ personId }) => personId)
    const readings = people.map((id) => readingId(noticeId, id))
    const read = await store.readings.byIds(readings, everywhere)
    const left = homes.items.filter(({ personId }) => !read.has(readingId(noticeId, personId)))
    const names = await store.people.byIds(
      left.map(({ personId }) => personId),
      everywhere,
    )
    const gridName = await namesOf(context, [place, ...left.map((home) => home.area)])
    const items = left.map((home) => ({
      homeId: home.id,
      name: names.get(home.personId)?.name ?? '',
      grid: gridName(home.area),
    }))
    return { items, next: homes.next, notice, place: gridName(place) }
  },

  'notice.carry': async (context, { area = ownPlace(context), after }) => {
    const { store, reach, now } = context
    await store.areas.get(area, reach)
    const order = { by: 'publishedAt', direction: -1 } as const
    const { items, next } = await store.notices.page(standing(now), toResidents(area), {
      order,
      after,
    })
    const kept = items.filter((notice) => partOf(notice.area, area) === area)
    const ids = kept.map(({ id }) => noticeReachId(id, area))
    const counts = await store.noticeReaches.byIds(ids, everywhere)
    const names = await namesOf(context, [area])
    return {
      items: items.map((notice) => ({
        ...notice,
        counts: counts.get(noticeReachId(notice.id, area)) ?? null,
      })),
      next,
      area,
      place: names(area),
    }
  },

  'notice.visit': async (context, { noticeId, homeId }) => {
    const { store, reach } = context
    const home = await store.grants.first({ _id: homeId, role: 'resident', until: null }, reach)
    if (!home) throw new AppError('OUT_OF_REACH')
    const notice = await upIn(context, noticeId, home.area)
    if (!isAudience([home], notice)) throw new AppError('NOT_ADDRESSED')
    const by = actorOf(context).id
    const told = { personId: home.personId, way: 'door', by } as const
    const { before, counted } = await markRead(context, notice, told)
    if (before) throw new AppError('ALREADY_TOLD')
    return { told: true, counted }
  },

  'notice.post': async (context, { noticeId, area, where, photoId = null }) => {
    const { store, reach, entitling, now } = context
    const { name } = await store.areas.get(area, reach)
    await upIn(context, noticeId, area)
    const post = entitling.find((grant) => contains(grant.area, area))
    const id = newId()
    if (photoId)
      await handPhotosIn(context, { ids: [photoId], purpose: 'posting', at: { area }, usedBy: id })
    const posting = { id, noticeId, area, where, photoId, postedBy: post?.post ?? '', at: now }
    return { ...(await store.postings.insert({ ...posting, version: 0 })), place: name }
  },
}

const inside = (area: string): Reach => [{ kind: 'inside', area }]

/** What a resident there is meant to know. */
const toResidents = (area: string): Reach => [
  { kind: 'around', areas: chainOf(area), role: 'resident' },
]

/** The place of the caller's own post. */
const ownPlace = ({ entitling }: Context): string => entitling[0]?.area ?? ''

/** A notice that hangs in this place, or in a part of it. @throws OUT_OF_REACH, NOTICE_NOT_UP */
async function upIn({ store, now }: Context, noticeId: string, area: string): Promise<Notice> {
  const notice = await store.notices.get(noticeId, everywhere)
  if (!contains(notice.area, area) && !contains(area, notice.area))
    throw new AppError('OUT_OF_REACH')
  if (notice.state === 'draft' || notice.state === 'scheduled') throw new AppError('OUT_OF_REACH')
  if (!isStanding(notice, now)) throw new AppError('NOTICE_NOT_UP')
  return notice
}
