import { communityOf, levelOf, parentOf } from '#shared/domain/area/code.ts'
import type { NoticeKind } from '#shared/domain/notice/kinds.ts'
import { everywhere, reachOf } from '#shared/domain/people/reach.ts'
import { departmentNames } from '#shared/domain/people/role.ts'
import { departmentId } from '#shared/domain/rating/subject.ts'
import { kindRow } from '#shared/domain/rating/subject-kinds.ts'
import { addDays, dayOf, instantOf } from '#shared/kernel/time.ts'
import type { Context } from '../lib/implement.ts'
import { type Located, locatedCommunity, locatedDepartment, locatedNotice } from './subject.ts'

/** The latest of each; older ones are found where they were published. */
const mostNotices = 5

/** What is around besides shops, kind by kind: one read each, whatever is behind it. */
export const groups = (context: Context): Promise<Located[][]> =>
  Promise.all([
    communities(context),
    departments(context),
    current(context, 'notice', 'publicNotice'),
    current(context, 'resolution', 'resolution'),
  ])

async function communities(context: Context): Promise<Located[]> {
  const areas = await context.store.areas.byIds(ownCommunities(context), everywhere)
  return [...areas.values()].map(locatedCommunity)
}

async function departments(context: Context): Promise<Located[]> {
  const streets = ownCommunities(context).flatMap((code) => parentOf(code) ?? [])
  const areas = await context.store.areas.byIds([...new Set(streets)], everywhere)
  return [...areas.values()].flatMap((street) =>
    departmentNames.map((name) => locatedDepartment(departmentId(street.id, name), street)),
  )
}

function ownCommunities({ grants }: Context): string[] {
  const codes = grants.map(({ area }) => communityOf(area))
  return [...new Set(codes.filter((code) => levelOf(code) === 'community'))]
}

/** Published to where the caller lives, and its round not over. */
async function current(
  { store, person, grants, now }: Context,
  kind: 'notice' | 'resolution',
  of: NoticeKind,
): Promise<Located[]> {
  const homes = grants.filter(({ role }) => role === 'resident')
  if (homes.length === 0) return []
  const home = reachOf('addressed', { personId: person?.id ?? null, grants: homes })
  const { round } = kindRow(kind)
  const days = round.every === 'once' ? round.days : 0
  const from = instantOf(addDays(dayOf(now), 1 - days), '00:00')
  const where = { kind: of, state: 'published', publishedAt: { $gte: from } }
  const order = { by: 'publishedAt', direction: -1 } as const
  const { items } = await store.notices.page(where, home, { order, limit: mostNotices })
  const standing = items.filter(({ expiresOn }) => expiresOn === null || expiresOn >= dayOf(now))
  return standing.map((notice) => locatedNotice(kind, notice))
}
