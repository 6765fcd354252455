import type { PersonaId } from '../personas.ts'
import { fillPark } from './fill-park.ts'
import { foundPark } from './park-council.ts'
import { openPavilion } from './pavilion.ts'
import type { Town } from './town.ts'

/** The councils beside the one of the shops: a park's, with everybody in it, and a pavilion of neighbours; answers the park's. */
export async function foundOthers(town: Town, codes: Record<PersonaId, string>): Promise<string> {
  const parkId = await foundPark(town, codes)
  await fillPark(town, parkId)
  await openPavilion(town)
  return parkId
}
