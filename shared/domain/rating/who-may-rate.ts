import { AppError } from '../../kernel/errors.ts'
import type { Grant } from '../people/grant.ts'
import { holds, livesIn } from '../people/holds.ts'
import type { Role } from '../people/role.ts'
import type { Subject } from './subject.ts'

/** Whose own work a subject is: they do not rate it. */
const ownRoles: Readonly<Record<Subject['kind'], readonly Role[]>> = {
  shop: ['merchant'],
  community: ['secretary', 'gridWorker'],
}

type Held = Pick<Grant, 'role' | 'area' | 'councilId' | 'shopId'>

/** Verified residents of the area rate, and nobody rates their own shop or service. @throws NOT_RATABLE, OWN_SUBJECT */
export function checkRater(grants: readonly Held[], { kind, id }: Subject, area: string): void {
  const place = kind === 'shop' ? { area, shopId: id } : { area }
  if (!livesIn(grants, area)) throw new AppError('NOT_RATABLE')
  const own = ownRoles[kind].some(
    (role) => holds(grants, role, place) || servesIn(grants, role, area),
  )
  if (own) throw new AppError('OWN_SUBJECT')
}

/** A grid worker's grid lies inside the community whose service they are part of. */
const servesIn = (grants: readonly Held[], role: Role, area: string) =>
  role === 'gridWorker' &&
  grants.some((grant) => grant.role === role && grant.area.startsWith(area))

export function mayRate(grants: readonly Held[], subject: Subject, area: string): boolean {
  try {
    checkRater(grants, subject, area)
    return true
  } catch {
    return false
  }
}
