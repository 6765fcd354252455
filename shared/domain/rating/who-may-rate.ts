import { AppError } from '../../kernel/errors.ts'
import { contains } from '../area/code.ts'
import type { Grant } from '../people/grant.ts'
import { holds, livesIn } from '../people/holds.ts'
import type { Role } from '../people/role.ts'
import { departmentIn, type Subject } from './subject.ts'
import { kindRow } from './subject-kinds.ts'

type Held = Pick<Grant, 'role' | 'area' | 'councilId' | 'shopId' | 'department'>

/** A subject, the area whose residents rate it, and the council it is of, if any. */
export type Ratable = {
  readonly subject: Subject
  readonly area: string
  readonly councilId: string | null
}

/** Verified residents of the area rate, and nobody rates their own work. @throws NOT_RATABLE, OWN_SUBJECT */
export function checkRater(grants: readonly Held[], ratable: Ratable): void {
  const { subject, area } = ratable
  if (!livesIn(grants, area)) throw new AppError('NOT_RATABLE')
  if (isOwn(grants, ratable, kindRow(subject.kind).ownRoles)) throw new AppError('OWN_SUBJECT')
}

/** Whether it is the work of somebody with these grants, by one of these roles. */
export const isOwn = (grants: readonly Held[], ratable: Ratable, roles: readonly Role[]) =>
  roles.some((role) => owns(grants, role, ratable))

function owns(grants: readonly Held[], role: Role, { subject, area, councilId }: Ratable): boolean {
  const held = grants.filter((grant) => grant.role === role)
  if (subject.kind === 'department') {
    const own = departmentIn(subject.id)
    return held.some((grant) => grant.department === own.department && grant.area === own.area)
  }
  const place = {
    area,
    ...(subject.kind === 'shop' && { shopId: subject.id }),
    ...(councilId && { councilId }),
  }
  // a grid worker's grid lies inside the community whose service they are part of
  const servesIn = (grant: Held) => role === 'gridWorker' && contains(area, grant.area)
  // a decision that names no council is of each that stands in its area
  const decidesIn = (grant: Held) =>
    role === 'member' && councilId === null && contains(grant.area, area)
  return holds(held, role, place) || held.some(servesIn) || held.some(decidesIn)
}

export function mayRate(grants: readonly Held[], ratable: Ratable): boolean {
  try {
    checkRater(grants, ratable)
    return true
  } catch {
    return false
  }
}
