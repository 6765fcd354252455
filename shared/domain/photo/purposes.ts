import { witnesses } from '../people/circles.ts'
import { holds } from '../people/holds.ts'
import type { Role } from '../people/role.ts'

type PurposeRow = {
  readonly zh: string
  readonly upload: readonly Role[]
  /** Whoever may upload is among them. */
  readonly see: readonly Role[]
}

/** What photos are taken for, who may take them and who may look at them, each in the place of their own post. */
export const photoPurposes = {
  finding: { zh: '考核取证', upload: ['inspector'], see: witnesses },
  rectification: { zh: '整改照片', upload: ['merchant'], see: witnesses },
  reinspection: { zh: '复查照片', upload: ['inspector'], see: witnesses },
  appeal: {
    zh: '申诉材料',
    upload: ['merchant'],
    see: ['merchant', 'secretary', 'subdistrictOfficer'],
  },
  paper: {
    zh: '纸质签约',
    upload: ['secretary'],
    see: ['secretary', 'subdistrictOfficer', 'merchant'],
  },
  training: {
    zh: '培训留影',
    upload: ['secretary', 'departmentOfficer', 'inspector'],
    see: [...witnesses, 'departmentOfficer'],
  },
} as const satisfies Record<string, PurposeRow>

export type PhotoPurpose = keyof typeof photoPurposes
export const purposeNames = Object.keys(photoPurposes) as [PhotoPurpose, ...PhotoPurpose[]]

type Doing = 'upload' | 'see'
type Grants = Parameters<typeof holds>[0]
type Place = Parameters<typeof holds>[2]

/** The roles that may do it for at least one purpose, each once. */
export const photoRoles = (doing: Doing): readonly Role[] => [
  ...new Set(purposeNames.flatMap((purpose): readonly Role[] => photoPurposes[purpose][doing])),
]

/** Whether one of these grants, and one that covers this place, lets its holder do it for this purpose. */
export const mayPhoto = (
  grants: Grants,
  doing: Doing,
  { purpose, ...place }: Place & { readonly purpose: PhotoPurpose },
): boolean => {
  const roles: readonly Role[] = photoPurposes[purpose][doing]
  return roles.some((role) => holds(grants, role, place))
}
