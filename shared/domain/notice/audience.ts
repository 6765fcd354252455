import { contains } from '../area/code.ts'
import { type Grant, isActive } from '../people/grant.ts'
import type { Role } from '../people/role.ts'
import type { AudienceRole } from './kinds.ts'
import type { Notice } from './notice.ts'

type Held = Pick<Grant, 'id' | 'role' | 'area' | 'from' | 'until'>
type Address = Pick<Notice, 'area' | 'audienceRoles'>

const names = (roles: readonly AudienceRole[], role: Role) =>
  (roles as readonly string[]).includes(role)

/** Whether it is meant for somebody who holds these grants now: one of them lies in its area and is of a role it names. */
export const isAddressed = (
  grants: readonly Pick<Grant, 'role' | 'area'>[],
  { area, audienceRoles }: Address,
): boolean =>
  grants.some(
    ({ role, area: place }) =>
      contains(area, place) && (audienceRoles.includes('everyone') || names(audienceRoles, role)),
  )

/** The roles whose holders are counted: everyone is all who live there; those who serve them read it too, uncounted. */
export const countedRoles = ({ audienceRoles }: Pick<Notice, 'audienceRoles'>): Role[] =>
  audienceRoles.includes('everyone') ? ['resident'] : (audienceRoles as Role[])

/**
 * The grant for which somebody is counted among those it is meant for, once however many they held: of those in force when
 * it was published a home first, then the oldest. None: they are not counted, so that the share never passes one.
 * Expects all their grants, ended ones too.
 */
export function countedAs<G extends Held>(
  grants: readonly G[],
  notice: Address & Pick<Notice, 'publishedAt'>,
): G | undefined {
  const { area, publishedAt } = notice
  if (publishedAt === null) return undefined
  const roles = countedRoles(notice)
  return grants
    .filter(
      (grant) =>
        roles.includes(grant.role) && contains(area, grant.area) && isActive(grant, publishedAt),
    )
    .sort(homeFirst)[0]
}

const homeFirst = (one: Held, other: Held) =>
  Number(other.role === 'resident') - Number(one.role === 'resident') ||
  (one.id < other.id ? -1 : 1)

/** Whether somebody is counted among those it is meant for, by their roles and the days of their grants. */
export const isAudience = (
  grants: readonly Held[],
  notice: Address & Pick<Notice, 'publishedAt'>,
): boolean => countedAs(grants, notice) !== undefined
