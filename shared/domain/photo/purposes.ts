import { contains } from '../area/code.ts'
import { rolesOf } from '../council/rights.ts'
import {
  answerers,
  concerned,
  doorkeepers,
  officers,
  projectHands,
  witnesses,
} from '../people/circles.ts'
import { holds } from '../people/holds.ts'
import type { Role } from '../people/role.ts'

type PurposeRow = {
  readonly zh: string
  /** What it is taken at: one shop, or somewhere in the area of the taker's own post. */
  readonly at: 'shop' | 'area'
  readonly upload: readonly Role[]
  /** Whoever may upload is among them; `public`: everyone around, once the content check or a person has passed it. */
  readonly see: readonly Role[] | 'public'
  /** Forgets who took it and at what hour as soon as it is handed in. */
  readonly nameless?: true
}

/** What photos are taken for, who may take them and who may look at them, each in the place of their own post. */
export const photoPurposes = {
  finding: { zh: '考核取证', at: 'shop', upload: ['inspector'], see: witnesses },
  rectification: { zh: '整改照片', at: 'shop', upload: ['merchant'], see: witnesses },
  reinspection: { zh: '复查照片', at: 'shop', upload: ['inspector'], see: witnesses },
  appeal: {
    zh: '申诉材料',
    at: 'shop',
    upload: ['merchant'],
    see: ['merchant', 'secretary', 'subdistrictOfficer'],
  },
  paper: {
    zh: '纸质签约',
    at: 'shop',
    upload: ['secretary'],
    see: ['secretary', 'subdistrictOfficer', 'merchant'],
  },
  training: {
    zh: '培训留影',
    at: 'shop',
    upload: ['secretary', 'departmentOfficer', 'inspector'],
    see: [...witnesses, 'departmentOfficer'],
  },
  rating: { zh: '评价配图', at: 'area', upload: ['resident'], see: 'public', nameless: true },
  redress: { zh: '差评办理照片', at: 'area', upload: answerers, see: 'public' },
  notice: { zh: '公告配图', at: 'area', upload: officers, see: 'public' },
  posting: { zh: '张贴照片', at: 'area', upload: doorkeepers, see: [...officers, 'gridWorker'] },
  remark: { zh: '异议材料', at: 'area', upload: ['resident', 'merchant'], see: 'public' },
  ballot: { zh: '纸质意见', at: 'area', upload: doorkeepers, see: doorkeepers },
  // the box stays shut until the end, so that its ids are drawn by chance and told to nobody before
  vote: {
    zh: '表决纸票',
    at: 'area',
    upload: rolesOf('enterPaper'),
    see: rolesOf('enterPaper'),
    nameless: true,
  },
  mandate: {
    zh: '委托书',
    at: 'area',
    upload: ['member', ...rolesOf('enterPaper')],
    see: ['member', ...rolesOf('enterPaper')],
  },
  motion: { zh: '议题照片', at: 'area', upload: [...concerned, 'secretary'], see: 'public' },
  entry: { zh: '项目监督照片', at: 'area', upload: projectHands, see: 'public' },
} as const satisfies Record<string, PurposeRow>

export type PhotoPurpose = keyof typeof photoPurposes
export const purposeNames = Object.keys(photoPurposes) as [PhotoPurpose, ...PhotoPurpose[]]

type Grants = Parameters<typeof holds>[0]
/** Where a photo was taken; `shopId` and `councilId` are null where it is of no shop. */
type Place = {
  readonly area: string
  readonly councilId: string | null
  readonly shopId: string | null
}
type Taken = Place & { readonly purpose: PhotoPurpose }

const rowOf = (purpose: PhotoPurpose): PurposeRow => photoPurposes[purpose]

/** The roles that may upload for at least one purpose, each once. */
export const photographers: readonly Role[] = [
  ...new Set(purposeNames.flatMap((purpose): readonly Role[] => photoPurposes[purpose].upload)),
]

export const isPublic = (purpose: PhotoPurpose): boolean => rowOf(purpose).see === 'public'
export const isNameless = (purpose: PhotoPurpose): boolean => rowOf(purpose).nameless === true
export const isOfShop = (purpose: PhotoPurpose): boolean => rowOf(purpose).at === 'shop'

/**
 * Whether one of these grants lets its holder take one for this purpose here: of a shop, the grant must cover that shop;
 * of none, any such post is enough, in its own area.
 */
export const mayUpload = (grants: Grants, { purpose, ...place }: Taken): boolean => {
  const { upload, at } = rowOf(purpose)
  if (at === 'shop') return anyHolds(grants, upload, place)
  return grants.some(({ role, area }) => upload.includes(role) && contains(area, place.area))
}

/** Whether one of these grants lets its holder look at it, if it lies within their reach and has passed the check. */
export const maySee = (grants: Grants, { purpose, ...place }: Taken): boolean => {
  const { see } = rowOf(purpose)
  return see === 'public' || anyHolds(grants, see, place)
}

const anyHolds = (
  grants: Grants,
  roles: readonly Role[],
  { area, councilId, shopId }: Place,
): boolean => {
  const place = { area, ...(councilId && { councilId }), ...(shopId && { shopId }) }
  return roles.some((role) => holds(grants, role, place))
}
