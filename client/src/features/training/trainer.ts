import { holds } from '#shared/domain/people/holds.ts'
import { departmentNames } from '#shared/domain/people/role.ts'
import type { Me } from '../people/me'
import type { Department } from './types'

type Place = { readonly area: string; readonly councilId: string }

/** The departments whose trainings this person may enter: the secretary every one's, others their own. */
export function trainsFor({ grants }: Me, place: Place): readonly Department[] {
  if (holds(grants, 'secretary', place)) return departmentNames
  return departmentNames.filter((name) => {
    const own = grants.filter(({ department }) => department === name)
    return holds(own, 'inspector', place) || holds(own, 'departmentOfficer', place)
  })
}
