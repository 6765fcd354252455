import type { Caller } from '#functions/lib/platform.ts'
import type { PersonaId } from '#functions/local/personas.ts'
import { type ActionName, specOf } from '#shared/contract/index.ts'
import type { Role } from '#shared/domain/people/role.ts'
import { person } from './world.ts'

/** Of every role someone in the small town who holds it and no other. */
export const holders: Readonly<Record<Role, PersonaId>> = {
  resident: 'wang-guilan',
  merchant: 'chen-xiaoyu',
  secretary: 'liu-jianhua',
  gridWorker: 'zhou-qiang',
  inspector: 'ma-jun',
  member: 'guo-liang',
  secretariat: 'cao-xue',
  taskForce: 'feng-lei',
  adviser: 'jiang-wen',
  supervisor: 'qian-shufen',
  unitContact: 'tang-jing',
  projectSupervisor: 'han-yuzhen',
  departmentOfficer: 'tian-ye',
  subdistrictOfficer: 'zheng-hong',
  districtOfficer: 'lin-zhiyuan',
}

/** Whether the declaration lets someone in, by the roles they hold. */
export function mayCall(action: ActionName, roles: readonly Role[]): boolean {
  const { roles: admission } = specOf(action)
  if (admission === 'everyone') return true
  return typeof admission !== 'string' && admission.some((role) => roles.includes(role))
}

/** Someone whom the declaration lets in. */
export function callerFor(action: ActionName): Caller {
  const { roles } = specOf(action)
  if (roles === 'timer' || roles === 'platform') return { kind: roles }
  return person(roles === 'everyone' ? holders.resident : holders[roles[0] ?? 'resident'])
}
