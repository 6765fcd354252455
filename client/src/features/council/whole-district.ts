import type { Place } from '../people/areas'

/** The one district of this city. */
export const wholeDistrict: Place = { id: '120116', name: '滨海新区' }
