import * as z from 'zod'
import { Day, Id, Instant } from '../../kernel/fields.ts'

/** An edition as one council has it: from which Shanghai day it is in force, and how many shops on the register signed it. */
export const AdoptedEdition = z.object({
  id: z.string(),
  from: Day,
  signed: z.int().nonnegative(),
  /** Who wrote and who adopted it; the one that a council was founded with has none. */
  adoption: z.object({ writers: z.array(Id), adoptedBy: Id, at: Instant }).optional(),
})
export type AdoptedEdition = z.infer<typeof AdoptedEdition>

type Adopting = { readonly editions: readonly AdoptedEdition[] }

/** The edition in force on a day; before the first, the first. */
export function inForce({ editions }: Adopting, day: string): AdoptedEdition {
  const [first] = editions
  if (!first) throw new Error('a council adopts an edition when it is founded')
  return editions.findLast(({ from }) => from <= day) ?? first
}

/** The edition that is adopted and not yet in force, if there is one. */
export const upcoming = ({ editions }: Adopting, day: string): AdoptedEdition | null =>
  editions.find(({ from }, index) => index > 0 && from > day) ?? null

/** What shops are asked to sign now: the text that is coming, else the one in force. */
export const toSign = (council: Adopting, day: string): AdoptedEdition =>
  upcoming(council, day) ?? inForce(council, day)

/** The field of the counter of an edition's signatures, for the store. */
export const signedField = ({ editions }: Adopting, editionId: string): string =>
  `editions.${editions.findIndex(({ id }) => id === editionId)}.signed`

export type EditionState = 'past' | 'inForce' | 'upcoming'

/** Where an edition of this council stands on a day. */
export function editionState(
  council: Adopting,
  { id, from }: AdoptedEdition,
  day: string,
): EditionState {
  if (id === inForce(council, day).id) return 'inForce'
  return from > day ? 'upcoming' : 'past'
}
