import { isActive } from '#shared/domain/people/grant.ts'
import { everywhere } from '#shared/domain/people/reach.ts'
import { type Department, departmentNames } from '#shared/domain/people/role.ts'
import type { Context } from '../lib/implement.ts'

type Knowing = Pick<Context, 'store' | 'grants' | 'now'>

/**
 * Whose findings the caller re-checks in a council: those of the departments that send them, and of departments that
 * have no inspector there now. One indexed read, of a council's inspectors.
 */
export async function rechecksOf(
  { store, grants, now }: Knowing,
  councilId: string,
): Promise<Department[]> {
  const own = departmentsIn(grants, councilId)
  if (own.length === 0) return []
  const all = await store.grants.all({ councilId, role: 'inspector' }, everywhere)
  const present = departmentsIn(
    all.filter((grant) => isActive(grant, now)),
    councilId,
  )
  return departmentNames.filter((name) => own.includes(name) || !present.includes(name))
}

const departmentsIn = (grants: Context['grants'], councilId: string): Department[] =>
  grants.flatMap(({ role, department, ...grant }) =>
    role === 'inspector' && grant.councilId === councilId && department ? [department] : [],
  )
