import { levelOf } from '#shared/domain/area/code.ts'
import { type Role, roleNames, roleRow } from '#shared/domain/people/role.ts'
import type { Me } from './me'

/** The roles that one's own posts may give, by the table that the function reads too. */
export const appointable = ({ grants }: Pick<Me, 'grants'>): Role[] =>
  roleNames.filter((role) => grants.some((grant) => roleRow(role).appointedBy.includes(grant.role)))

/** The area of the post that gives this role. */
export const appointingArea = ({ grants }: Pick<Me, 'grants'>, role: Role) =>
  grants.find((grant) => roleRow(role).appointedBy.includes(grant.role))

/** Where choosing begins is already a choice, if the role may be held over the whole of it. */
export function ownPlace(me: Pick<Me, 'grants'>, role: Role): string {
  const area = appointingArea(me, role)?.area
  return area && roleRow(role).levels?.includes(levelOf(area)) ? area : ''
}
