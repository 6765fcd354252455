import { chance, shuffled } from '../../kernel/chance.ts'
import type { Grant } from '../people/grant.ts'
import { holds } from '../people/holds.ts'
import { type Inspection, scoredBy } from './inspection.ts'

/**
 * Which of a round's shops are looked at twice: so many percent, rounded up, drawn by the round's seed. The same shops, in
 * whatever order, and the same seed give the same draw.
 */
export function drawSecond(
  shopIds: readonly string[],
  share: number,
  seed: number,
): ReadonlySet<string> {
  const wanted = Math.ceil((shopIds.length * share) / 100)
  return new Set(shuffled([...shopIds].sort(), chance(seed)).slice(0, wanted))
}

type Viewer = { readonly personId: string | undefined; readonly grants: readonly Grant[] }
type Seen = Pick<Inspection, 'sealed' | 'parts' | 'area' | 'councilId'>

/**
 * Whether a blind second look still to come hides a visit from this person: from everyone who may be sent to look, except
 * those who scored in it, whatever else they are.
 */
export const hiddenFrom = (
  { sealed, parts, area, councilId }: Seen,
  { personId, grants }: Viewer,
): boolean =>
  sealed &&
  holds(grants, 'inspector', { area, councilId }) &&
  !(personId && scoredBy({ parts }, personId))
