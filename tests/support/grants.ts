import { type Grant, Seat } from '#shared/domain/people/grant.ts'
import type { Role } from '#shared/domain/people/role.ts'

type Place = Partial<Pick<Grant, 'councilId' | 'shopId' | 'projectId' | 'from' | 'until'>>

/** A grant as the rules look at it: a role in a place. */
export const grantOf = (role: Role, area: string, place: Place = {}): Grant => ({
  id: 'a'.repeat(24),
  personId: 'b'.repeat(24),
  role,
  area,
  councilId: null,
  shopId: null,
  projectId: null,
  department: null,
  seat: role === 'member' ? Seat.enum.director : null,
  post: '',
  grantedBy: 'operator',
  from: new Date(0),
  until: null,
  endedBy: null,
  endedBecause: null,
  version: 0,
  ...place,
})
