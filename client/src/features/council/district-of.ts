import { areaLevels } from '#shared/domain/area/code.ts'
import type { Place } from '../people/areas'
import type { Held } from '../people/me'

/** The one district of this city. */
export const wholeDistrict: Place = { id: '120116', name: '滨海新区' }

/** Where choosing a place begins for somebody with a post: the district that it lies in. */
export const districtOf = (grants: readonly Held[]): Place | undefined =>
  grants[0] && { ...wholeDistrict, id: grants[0].area.slice(0, areaLevels.district.digits) }
