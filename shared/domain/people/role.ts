import type { AreaLevel } from '../area/code.ts'

type RoleRow = {
  readonly zh: string
  /** What the grant is bound to. Every grant has an area as well: the place's own. */
  readonly place: 'area' | 'council' | 'shop' | 'project'
  /** Levels of area a grant of place `area` may name. */
  readonly levels?: readonly AreaLevel[]
  /** Who may appoint it; `self` is never among them. A body of a council has none: its seats are filled, not given out. */
  readonly appointedBy: readonly string[]
  /** Whether the grant also names the department that sends the person. */
  readonly department?: true
}

/** Who uses the system. A person may hold several of these at once, each in its own place. */
export const roles = {
  resident: {
    zh: '居民',
    place: 'area',
    levels: ['community', 'grid'],
    appointedBy: ['secretary'],
  },
  merchant: { zh: '商户负责人', place: 'shop', appointedBy: ['secretary'] },
  secretary: {
    zh: '社区书记',
    place: 'area',
    levels: ['community'],
    appointedBy: ['subdistrictOfficer'],
  },
  gridWorker: {
    zh: '网格员',
    place: 'area',
    levels: ['grid'],
    appointedBy: ['secretary', 'subdistrictOfficer'],
  },
  inspector: {
    zh: '考核员',
    place: 'council',
    department: true,
    appointedBy: ['subdistrictOfficer'],
  },
  member: { zh: '理事会', place: 'council', appointedBy: [] },
  secretariat: { zh: '秘书处', place: 'council', appointedBy: [] },
  taskForce: { zh: '协同专班', place: 'council', appointedBy: [] },
  adviser: { zh: '智囊团', place: 'council', appointedBy: [] },
  supervisor: { zh: '监督站', place: 'council', appointedBy: [] },
  unitContact: { zh: '成员单位联系人', place: 'council', appointedBy: [] },
  projectSupervisor: {
    zh: '项目监督员',
    place: 'project',
    appointedBy: ['secretary', 'subdistrictOfficer'],
  },
  departmentOfficer: {
    zh: '职能部门',
    place: 'area',
    levels: ['district', 'subdistrict'],
    department: true,
    appointedBy: ['districtOfficer'],
  },
  subdistrictOfficer: {
    zh: '街镇',
    place: 'area',
    levels: ['subdistrict'],
    appointedBy: ['districtOfficer'],
  },
  districtOfficer: {
    zh: '区考核办',
    place: 'area',
    levels: ['district'],
    appointedBy: ['districtOfficer'],
  },
} as const satisfies Record<string, RoleRow>

export type Role = keyof typeof roles
export const roleNames = Object.keys(roles) as [Role, ...Role[]]

/** The row of a role, with the optional columns that a literal type would hide. */
export const roleRow = (role: Role): RoleRow => roles[role]

/** Departments that train, inspect and answer (seed: 市场、消防、交管、环卫, completed). */
export const departments = {
  sanitation: '环卫',
  enforcement: '综合执法',
  traffic: '交管',
  police: '公安',
  cityManagement: '城管',
  health: '卫健',
  market: '市场监管',
  fire: '消防',
} as const
export type Department = keyof typeof departments
export const departmentNames = Object.keys(departments) as [Department, ...Department[]]
