import { type AreaLevel, areaLevels } from '../area/code.ts'
import type { Grant } from '../people/grant.ts'
import { holds } from '../people/holds.ts'
import { type Role, roleRow } from '../people/role.ts'
import { departmentIn } from '../rating/subject.ts'
import { kindRow } from '../rating/subject-kinds.ts'
import type { Redress } from './redress.ts'

type Place = Pick<Redress, 'subject' | 'area' | 'shopId'>
type Held = Pick<Grant, 'role' | 'area' | 'councilId' | 'shopId' | 'department'>

/** Whether holders of a role can have a place in the area at all: nobody is secretary of a whole district. */
function reaches(role: Role, { subject, area }: Place): boolean {
  if (role === 'departmentOfficer') return subject.kind === 'department'
  const { place, levels = [] } = roleRow(role)
  return place !== 'area' || levels.some((level) => digitsOf(level) <= area.length)
}

const digitsOf = (level: AreaLevel) => areaLevels[level].digits

/** Who answers, from the nearest up; the place in it is a tier. */
export const ladderOf = (place: Place): Role[] =>
  kindRow(place.subject.kind).answeredBy.filter((role) => reaches(role, place))

const last: Role = 'districtOfficer'

/** Who answers when this was not good enough: one up, and at the top the same once more. */
export const tierAbove = (place: Place, tier: number): number =>
  Math.min(tier + 1, ladderOf(place).length - 1)

export const roleAt = (place: Place, tier: number): Role => ladderOf(place)[tier] ?? last

/** Who decides what concerns a tier, so many steps above it: the district decides about those under it. */
export function deciderAt(place: Place, tier: number): Role {
  const ladder = ladderOf(place)
  const whole = ladder.includes(last) ? ladder : [...ladder, last]
  return whole[Math.min(tier, whole.length - 1)] ?? last
}

/** Whether one of the grants is that role over the place that is spoken of. */
export function holdsAt(grants: readonly Held[], role: Role, place: Place): boolean {
  return postAt(grants, role, place) !== undefined
}

/** The grant by which somebody is that role there. */
export function postAt<T extends Held>(
  grants: readonly T[],
  role: Role,
  { subject, area, shopId }: Place,
): T | undefined {
  if (role === 'departmentOfficer' && subject.kind === 'department') {
    const own = departmentIn(subject.id)
    return grants.find(
      (grant) =>
        grant.role === role && grant.department === own.department && grant.area === own.area,
    )
  }
  return grants.find((grant) => holds([grant], role, { area, ...(shopId && { shopId }) }))
}

/** Where the holders of a role over a place are found. */
export function whereHeld(role: Role, { subject, area, shopId }: Place) {
  if (role === 'merchant') return { shopId: shopId ?? '', role }
  if (role === 'departmentOfficer' && subject.kind === 'department')
    return { ...departmentIn(subject.id), role }
  const levels = roleRow(role).levels ?? []
  return { area: area.slice(0, Math.max(0, ...levels.map(digitsOf))), role }
}

/** Whether somebody is of the side whose work was rated, or holds the post that has to answer. */
export const isParty = (
  grants: readonly Held[],
  redress: Place & Pick<Redress, 'tier'>,
  decider: Role,
): boolean =>
  [roleAt(redress, 0), roleAt(redress, redress.tier)].some(
    (role) => role !== decider && holdsAt(grants, role, redress),
  )
