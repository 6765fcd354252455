import { AppError } from '../../kernel/errors.ts'
import { contains, levelOf } from '../area/code.ts'
import type { Grant } from './grant.ts'
import { type Role, roleRow } from './role.ts'

export type Appointment = {
  readonly role: Role
  readonly area: string
  readonly personId: string
}
type Appointer = {
  readonly personId: string
  readonly grants: readonly Pick<Grant, 'role' | 'area'>[]
}

/**
 * Nobody gives themselves a grant, and nobody gives one that their own post does not cover.
 * @throws NOT_YOURSELF, FILLED_NOT_GIVEN, APPOINTMENT_NOT_ALLOWED
 */
export function checkAppointment(by: Appointer, { role, area, personId }: Appointment): void {
  if (personId === by.personId) throw new AppError('NOT_YOURSELF')
  const { levels, appointedBy } = roleRow(role)
  if (appointedBy.length === 0) throw new AppError('FILLED_NOT_GIVEN')
  if (levels && !levels.includes(levelOf(area))) throw new AppError('APPOINTMENT_NOT_ALLOWED')
  const covered = by.grants.some(
    (grant) => appointedBy.includes(grant.role) && contains(grant.area, area),
  )
  if (!covered) throw new AppError('APPOINTMENT_NOT_ALLOWED')
}
