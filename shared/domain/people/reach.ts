import { chainOf } from '../area/code.ts'
import type { Grant } from './grant.ts'
import { type Role, roles } from './role.ts'

/**
 * How far an action lets its caller see and change.
 * - `self`: what belongs to the caller alone
 * - `post`: what lies in the place of a grant that entitles to the action: its area and all below, its council, its shop,
 *   its project
 * - `addressed`: what is meant for those in an area who hold such a grant there as the caller does
 * - `neighbourhood`: that, and for those who hold an office all that lies inside its area
 * - `everywhere`: public reference, the same for all
 */
export const reachKinds = ['self', 'post', 'addressed', 'neighbourhood', 'everywhere'] as const
export type ReachKind = (typeof reachKinds)[number]

/** One stretch of what a caller may touch; a store turns it into a filter. */
export type Scope =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'inside'; readonly area: string }
  | { readonly kind: 'around'; readonly areas: readonly string[]; readonly role: Role }
  | { readonly kind: 'council'; readonly id: string }
  | { readonly kind: 'shop'; readonly id: string }
  | { readonly kind: 'project'; readonly id: string }
  | { readonly kind: 'everywhere' }

/** Every store call must be handed one; an empty reach touches nothing. */
export type Reach = readonly Scope[]

export const everywhere: Reach = [{ kind: 'everywhere' }]

type Place = Pick<Grant, 'role' | 'area' | 'councilId' | 'shopId' | 'projectId'>

const postScope = ({ role, area, councilId, shopId, projectId }: Place): Scope[] => {
  const { place } = roles[role]
  if (place === 'council') return councilId ? [{ kind: 'council', id: councilId }] : []
  if (place === 'shop') return shopId ? [{ kind: 'shop', id: shopId }] : []
  if (place === 'project') return projectId ? [{ kind: 'project', id: projectId }] : []
  return [{ kind: 'inside', area }]
}

/** Roles whose work covers everything inside their area, so that their neighbourhood does too. */
const offices: readonly Role[] = [
  'secretary',
  'gridWorker',
  'departmentOfficer',
  'subdistrictOfficer',
  'districtOfficer',
]

const addressedScopes = ({ area, role }: Place): Scope[] => [
  { kind: 'around', areas: chainOf(area), role },
]

const neighbourhoodScopes = (grant: Place): Scope[] => [
  ...addressedScopes(grant),
  ...(offices.includes(grant.role) ? postScope(grant) : []),
]

const scopesOf = {
  post: postScope,
  addressed: addressedScopes,
  neighbourhood: neighbourhoodScopes,
}

/** The caller's reach under an action: only grants that entitle to it count. */
export function reachOf(
  kind: ReachKind,
  { personId, grants }: { readonly personId: string | null; readonly grants: readonly Place[] },
): Reach {
  if (kind === 'everywhere') return everywhere
  if (kind === 'self') return personId ? [{ kind: 'person', id: personId }] : []
  return grants.flatMap(scopesOf[kind])
}
