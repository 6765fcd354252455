import { areaLevels } from '#shared/domain/area/code.ts'
import { noticeLifecycle } from '#shared/domain/notice/lifecycle.ts'
import type { Notice } from '#shared/domain/notice/notice.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { movesFrom } from '#shared/kernel/lifecycle.ts'
import { sum } from '#shared/kernel/ratio.ts'
import { dayOf } from '#shared/kernel/time.ts'
import { step } from '#shared/kernel/timeline.ts'
import { spreadNotice } from '../inbox/spread.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { newId, type Store } from '../lib/store/store.ts'
import { actorOf } from '../people/actor.ts'

type Names = Exclude<keyof Handlers<'notice'>, 'notice.feed' | 'notice.open'>

export const deskHandlers: Pick<Handlers<'notice'>, Names> = {
  'notice.save': async (context, { noticeId, expiresOn = null, ...text }) => {
    const { store, reach, now } = context
    await store.areas.get(text.area, reach)
    if (isOver(expiresOn, now))
      throw new AppError('INVALID_INPUT', { field: 'expiresOn', message: '到期日已经过去了' })
    const draft = { ...text, expiresOn, signedBy: postOf(context, text.area) }
    if (!noticeId) return view(store, await store.notices.insert(newDraft(context, draft)))
    const saved = await store.notices.get(noticeId, reach)
    if (saved.state !== 'draft')
      throw new AppError('MOVE_NOT_ALLOWED', { message: '已发布的公告不能改，请撤回后重新写' })
    return view(store, await store.notices.replace({ ...saved, ...draft }, reach))
  },

  'notice.publish': async (context, { noticeId }) => {
    const { store, reach, now } = context
    const notice = await store.notices.get(noticeId, reach)
    const moved = step(noticeLifecycle, notice, 'publish', { now, by: actorOf(context).id })
    if (isOver(notice.expiresOn, now))
      throw new AppError('MOVE_NOT_ALLOWED', { message: '到期日已经过去了，请先改到期日' })
    const audience = await residentsIn(store, notice.area)
    await spreadNotice(store, notice)
    return view(
      store,
      await store.notices.replace({ ...notice, ...moved, publishedAt: now, audience }, reach),
    )
  },

  'notice.withdraw': async (context, { noticeId, reason }) => {
    const { store, reach, now } = context
    const notice = await store.notices.get(noticeId, reach)
    const moved = step(noticeLifecycle, notice, 'withdraw', {
      now,
      by: actorOf(context).id,
      reason,
    })
    return view(store, await store.notices.replace({ ...notice, ...moved }, reach))
  },

  'notice.desk': async ({ store, reach }, { after }) => {
    const order = { by: '_id', direction: -1 } as const
    const { items, next } = await store.notices.page({}, reach, { order, after })
    return { items: await Promise.all(items.map((notice) => view(store, notice))), next }
  },

  'notice.get': async ({ store, reach }, { noticeId }) =>
    view(store, await store.notices.get(noticeId, reach)),
}

const isOver = (expiresOn: string | null, now: Date) => expiresOn !== null && expiresOn < dayOf(now)

type Draft = Pick<Notice, 'title' | 'summary' | 'body' | 'area' | 'expiresOn' | 'signedBy'>

const newDraft = (context: Context, draft: Draft): Notice => ({
  ...draft,
  id: newId(),
  state: noticeLifecycle.initial as Notice['state'],
  timeline: [],
  kind: 'announcement',
  audienceRoles: ['everyone'],
  pinned: false,
  publishAt: null,
  openUntil: null,
  question: null,
  answersId: null,
  resultId: null,
  photos: [],
  attachments: [],
  corrections: [],
  authorId: actorOf(context).id,
  createdAt: context.now,
  publishedAt: null,
  audience: 0,
  readers: 0,
  version: 0,
})

/** The post in whose name it is written: of the writer's posts, the one nearest to its area. */
function postOf({ entitling }: Context, area: string): string {
  const covering = entitling.filter((grant) => area.startsWith(grant.area))
  const nearest = covering.sort((a, b) => b.area.length - a.area.length)[0]
  return nearest?.post ?? ''
}

/** Verified residents of an area: its own count, or above community level the sum of its communities (505 at most). */
async function residentsIn(store: Store, area: string): Promise<number> {
  if (area.length >= areaLevels.community.digits)
    return (await store.areas.get(area, everywhere)).residents
  const communities = await store.areas.all({ level: 'community' }, [{ kind: 'inside', area }])
  return sum(communities.map(({ residents }) => residents))
}

async function view(store: Store, notice: Notice) {
  const { name } = await store.areas.get(notice.area, everywhere)
  const withdrawal = notice.timeline.find(({ move }) => move === 'withdraw')
  return {
    ...notice,
    place: name,
    withdrawnBecause: withdrawal?.reason ?? null,
    moves: movesFrom(noticeLifecycle, notice.state).filter((move) => move !== 'expire'),
  }
}
