import { levelOf } from '#shared/domain/area/code.ts'
import type { NoticeKind } from '#shared/domain/notice/kinds.ts'
import { departmentIn, type Subject } from '#shared/domain/rating/subject.ts'
import type { SubjectKind } from '#shared/domain/rating/subject-kinds.ts'
import { AppError } from '#shared/kernel/errors.ts'
import { dayOf } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'
import { locatedProject } from './project.ts'
import {
  type Located,
  locatedCommunity,
  locatedDepartment,
  locatedNotice,
  locatedShop,
} from './subject.ts'

type Locator = (context: Context, id: string) => Promise<Located>

/** How a subject of each kind is found, within the caller's reach: one or two documents. */
const locators: Record<SubjectKind, Locator> = {
  shop: async ({ store, reach }, id) => locatedShop(await store.shops.get(id, reach)),
  community: async ({ store, reach }, id) => {
    const area = await store.areas.get(id, reach)
    if (levelOf(area.id) !== 'community') throw new AppError('OUT_OF_REACH')
    return locatedCommunity(area)
  },
  department: async ({ store, reach }, id) =>
    locatedDepartment(id, await store.areas.get(departmentIn(id).area, reach)),
  notice: published('notice', ['publicNotice', 'result']),
  resolution: published('resolution', ['resolution']),
  project: async ({ store, reach }, id) => locatedProject(await store.projects.get(id, reach)),
}

/** @throws OUT_OF_REACH */
export const locate = (context: Context, { kind, id }: Subject): Promise<Located> =>
  locators[kind](context, id)

/** What has been published to residents, whatever became of it; one that is past its day counts as expired without the clock. */
function published(kind: 'notice' | 'resolution', kinds: readonly NoticeKind[]): Locator {
  return async ({ store, reach, now }, id) => {
    const notice = await store.notices.get(id, reach)
    const forResidents = notice.audienceRoles.some(
      (role) => role === 'everyone' || role === 'resident',
    )
    if (!kinds.includes(notice.kind) || !notice.publishedAt || !forResidents)
      throw new AppError('OUT_OF_REACH')
    const past = notice.expiresOn !== null && notice.expiresOn < dayOf(now)
    const state = notice.state === 'published' && past ? 'expired' : notice.state
    return locatedNotice(kind, { ...notice, state })
  }
}
