import type { Council } from '#shared/domain/council/council.ts'
import { type AdoptedEdition, inForce, toSign, upcoming } from '#shared/domain/council/editions.ts'
import { AppError } from '#shared/kernel/errors.ts'

/** The edition of a council that is meant: by its place in time, by its id, or the one to be signed. @throws OUT_OF_REACH */
export function findEdition(
  council: Council,
  ref: string | undefined,
  day: string,
): AdoptedEdition {
  const found = ref === undefined ? toSign(council, day) : named(council, ref, day)
  if (!found) throw new AppError('OUT_OF_REACH')
  return found
}

function named(council: Council, ref: string, day: string): AdoptedEdition | null | undefined {
  if (ref === 'inForce') return inForce(council, day)
  if (ref === 'upcoming') return upcoming(council, day)
  return council.editions.find(({ id }) => id === ref)
}

/** What an edition followed; the first followed nothing but itself. */
export function beforeIt({ editions }: Council, editionId: string): AdoptedEdition | undefined {
  const at = editions.findIndex(({ id }) => id === editionId)
  return editions[Math.max(0, at - 1)]
}
