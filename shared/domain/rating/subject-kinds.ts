import type { Role } from '../people/role.ts'

type KindRow = {
  readonly zh: string
  /** When a voice may be raised: once a month, or once in so many days after it was published. */
  readonly round: { readonly every: 'month' } | { readonly every: 'once'; readonly days: number }
  /** 跟踪评: so many days after a round is over those who spoke in it are asked again, for so many days. */
  readonly followUp: { readonly after: number; readonly days: number }
  /** Whose own work it is: they do not rate it. */
  readonly ownRoles: readonly Role[]
  /** Who answers a 差评, and who does when that was not good enough: one level up each time. */
  readonly answeredBy: readonly [Role, ...Role[]]
  /** What may have been wrong, in ready words. */
  readonly reasons: Readonly<Record<string, string>>
}

/** Months are rated month by month and asked about again in the middle of the next; what happens once, within a month. */
const monthly = { round: { every: 'month' }, followUp: { after: 0, days: 15 } } as const
const onceOver = { round: { every: 'once', days: 30 }, followUp: { after: 30, days: 15 } } as const

const service = {
  slow: '办得太慢',
  manner: '态度不好',
  passedOn: '互相推诿',
  unsolved: '问题没解决',
  unclear: '没说清楚',
} as const

/** What residents can rate; everything that differs from kind to kind stands here. */
export const subjectKinds = {
  shop: {
    zh: '商户',
    ...monthly,
    ownRoles: ['merchant'],
    answeredBy: ['merchant', 'secretary', 'subdistrictOfficer'],
    reasons: {
      frontage: '门前不整洁',
      disorder: '占道或乱停放',
      food: '食品让人不放心',
      manner: '服务态度不好',
      noise: '噪声扰民',
      other: '其他原因',
    },
  },
  community: {
    zh: '社区服务',
    ...monthly,
    ownRoles: ['secretary', 'gridWorker'],
    answeredBy: ['secretary', 'subdistrictOfficer', 'districtOfficer'],
    reasons: { ...service, other: '其他原因' },
  },
  department: {
    zh: '部门服务',
    ...monthly,
    ownRoles: ['departmentOfficer'],
    answeredBy: ['departmentOfficer', 'subdistrictOfficer', 'districtOfficer'],
    reasons: { ...service, other: '其他原因' },
  },
  notice: {
    zh: '公示事项',
    ...onceOver,
    ownRoles: ['secretary', 'subdistrictOfficer', 'districtOfficer'],
    answeredBy: ['secretary', 'subdistrictOfficer', 'districtOfficer'],
    reasons: {
      unclear: '没说清楚',
      late: '公开得太晚',
      untrue: '和实际不一样',
      unasked: '没有问过大家',
      other: '其他原因',
    },
  },
  resolution: {
    zh: '理事会决议',
    ...onceOver,
    ownRoles: ['member'],
    answeredBy: ['secretary', 'subdistrictOfficer', 'districtOfficer'],
    reasons: {
      undone: '没有照着做',
      unfair: '不公平',
      unasked: '没有问过大家',
      unclear: '没说清楚',
      other: '其他原因',
    },
  },
  project: {
    zh: '公共项目',
    ...monthly,
    ownRoles: ['secretary'],
    answeredBy: ['secretary', 'subdistrictOfficer', 'districtOfficer'],
    reasons: {
      quality: '质量让人不放心',
      late: '进度太慢',
      noise: '施工扰民',
      unsafe: '不安全',
      unclear: '没说清楚',
      other: '其他原因',
    },
  },
} as const satisfies Record<string, KindRow>

export type SubjectKind = keyof typeof subjectKinds
export const subjectKindNames = Object.keys(subjectKinds) as [SubjectKind, ...SubjectKind[]]
export const kindRow = (kind: SubjectKind): KindRow => subjectKinds[kind]
