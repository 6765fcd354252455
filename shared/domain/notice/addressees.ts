import { type AreaLevel, areaLevels, levelOf } from '../area/code.ts'
import { type AudienceRole, audienceNames, type NoticeKind, noticeKinds } from './kinds.ts'

const everyLevel = Object.keys(areaLevels) as readonly AreaLevel[]

/** Areas inside which somebody holds such a role: shops and councils lie in communities, a community has one secretary. */
const levelsFor: Readonly<Record<AudienceRole, readonly AreaLevel[]>> = {
  everyone: everyLevel,
  resident: everyLevel,
  gridWorker: everyLevel,
  merchant: ['district', 'subdistrict', 'community'],
  member: ['district', 'subdistrict', 'community'],
  secretary: ['district', 'subdistrict'],
}

const byKind = {
  any: audienceNames,
  everyone: ['everyone'],
  asked: ['everyone', 'resident', 'merchant', 'member'],
} as const satisfies Record<string, readonly AudienceRole[]>

/** Whom a notice of this kind to this area can be meant for. */
export const addresseesFor = (kind: NoticeKind, area: string): AudienceRole[] => {
  const ofKind: readonly AudienceRole[] = byKind[noticeKinds[kind].meantFor]
  return ofKind.filter((role) => levelsFor[role].includes(levelOf(area)))
}

/** Each once; who writes to everyone need not name anybody besides. */
export const tidyRoles = (roles: readonly AudienceRole[]): AudienceRole[] =>
  roles.includes('everyone') ? ['everyone'] : audienceNames.filter((role) => roles.includes(role))
