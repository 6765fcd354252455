import type { AreaLevel } from '../area/code.ts'
import type { Role } from '../people/role.ts'
import type { CharterRules } from './charter.ts'
import type { UnitKind } from './unit-kinds.ts'

type KindRow = {
  readonly zh: string
  /** The word on a chip. */
  readonly short: string
  /** The level of the area that it stands in: its residents read it. */
  readonly level: readonly AreaLevel[]
  /** Who lets it stand; whoever proposed it does not decide alone. */
  readonly foundedBy: readonly Role[]
  /** Keeps a covenant of shops with its months; a council without one has no register. */
  readonly covenant: boolean
  /** Who can be a member unit. */
  readonly units: readonly UnitKind[]
  /** Goes along an industry chain (产业链). */
  readonly chain: boolean
  readonly rules: CharterRules
}

const usual: CharterRules = {
  termMonths: 36,
  rule: 'majority',
  quorum: 'half',
  rollPublic: true,
  mandates: 1,
  seconders: 5,
  noticeDays: 3,
  answerHours: 16,
}

/** What a council can be; everything that differs from kind to kind stands here. */
export const councilKinds = {
  businessDistrict: {
    zh: '商圈共同缔造理事会',
    short: '商圈',
    level: ['community'],
    foundedBy: ['subdistrictOfficer'],
    covenant: true,
    units: ['shop', 'department', 'organisation', 'resident'],
    chain: false,
    rules: usual,
  },
  park: {
    zh: '园区共同缔造理事会',
    short: '园区',
    level: ['community', 'subdistrict'],
    foundedBy: ['subdistrictOfficer', 'districtOfficer'],
    covenant: false,
    units: ['firm', 'department', 'organisation'],
    chain: false,
    rules: { ...usual, answerHours: 8 },
  },
  deliberation: {
    zh: '社区议事亭',
    short: '议事亭',
    level: ['community'],
    foundedBy: ['subdistrictOfficer'],
    covenant: false,
    units: ['resident', 'organisation', 'shop', 'department'],
    chain: false,
    rules: { ...usual, termMonths: 12, seconders: 10 },
  },
  alliance: {
    zh: '产业（人才）联盟',
    short: '产业联盟',
    level: ['subdistrict', 'district'],
    foundedBy: ['districtOfficer'],
    covenant: false,
    units: ['firm', 'organisation', 'department'],
    chain: true,
    rules: { ...usual, rule: 'twoThirds' },
  },
} as const satisfies Record<string, KindRow>

export type CouncilKind = keyof typeof councilKinds
export const councilKindNames = Object.keys(councilKinds) as [CouncilKind, ...CouncilKind[]]
export const councilKindRow = (kind: CouncilKind): KindRow => councilKinds[kind]

/** Whether it keeps a covenant of shops, with a register and months. */
export const keepsCovenant = ({ kind }: { readonly kind: CouncilKind }): boolean =>
  councilKinds[kind].covenant

/** The kinds that do. */
export const covenantKinds = councilKindNames.filter((kind) => keepsCovenant({ kind }))
