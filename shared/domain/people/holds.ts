import { contains } from '../area/code.ts'
import type { Grant } from './grant.ts'
import type { Role } from './role.ts'

type Place = {
  readonly area: string
  readonly councilId?: string
  readonly shopId?: string
  readonly projectId?: string
}
type Held = Pick<Grant, 'role' | 'area' | 'councilId' | 'shopId'> &
  Partial<Pick<Grant, 'projectId'>>

/** Whether one of the grants is this role over that place: its area contains it, or it names that council, shop or project. */
export const holds = (grants: readonly Held[], role: Role, place: Place): boolean =>
  grants.some((grant) => grant.role === role && covers(grant, place))

function covers(grant: Held, place: Place): boolean {
  if (grant.shopId) return grant.shopId === place.shopId
  if (grant.projectId) return grant.projectId === place.projectId
  if (grant.councilId) return grant.councilId === place.councilId
  return contains(grant.area, place.area)
}

/** Whether one of the grants is a home in this area. */
export const livesIn = (grants: readonly Held[], area: string): boolean =>
  grants.some((grant) => grant.role === 'resident' && contains(area, grant.area))
