import { noticeKindNames, noticeKinds } from '#shared/domain/notice/kinds.ts'
import { noticeLifecycle } from '#shared/domain/notice/lifecycle.ts'
import type { Notice } from '#shared/domain/notice/notice.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { statesOf } from '#shared/kernel/lifecycle.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Context, Handlers } from '../lib/implement.ts'
import { deskView } from './view.ts'

type Names = 'notice.desk' | 'notice.get' | 'notice.answerable'

const newest = { by: '_id', direction: -1 } as const
/** As far as a count beside a state goes. */
const mostCounted = 100

export const deskHandlers: Pick<Handlers<'notice'>, Names> = {
  'notice.desk': async (context, { state, after }) => {
    const { store, reach } = context
    const where = state ? { state } : {}
    const { items, next } = await store.notices.page(where, reach, { order: newest, after })
    const areas = await store.areas.byIds([...new Set(items.map(({ area }) => area))], everywhere)
    const place = ({ area }: Notice) => areas.get(area)?.name ?? ''
    return {
      items: items.map((notice) => ({ ...notice, place: place(notice) })),
      next,
      counts: await countsOf(context),
    }
  },

  'notice.get': async (context, { noticeId }) =>
    deskView(context, await context.store.notices.get(noticeId, context.reach)),

  'notice.answerable': async ({ store, reach, now }, { after }) => {
    const where = {
      kind: { $in: noticeKindNames.filter((kind) => noticeKinds[kind].asks !== null) },
      state: { $in: ['published', 'expired'] },
      resultId: null,
      openUntil: { $lt: dayOf(now) },
    }
    return store.notices.page(where, reach, { order: newest, after })
  },
}

async function countsOf({ store, reach }: Context) {
  const states = statesOf(noticeLifecycle)
  const counts = await Promise.all(
    states.map((state) => store.notices.count({ state }, reach, mostCounted)),
  )
  return Object.fromEntries(states.map((state, at) => [state, counts[at] ?? 0])) as Record<
    Notice['state'],
    number
  >
}
