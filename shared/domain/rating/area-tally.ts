import * as z from 'zod'
import { AreaCode } from '../area/area.ts'
import { subjectKindNames } from './subject-kinds.ts'
import { emptySums, plus, Sums } from './sums.ts'

/**
 * What is shown of all subjects of a kind in an area and round, in a few stripes: a district's subjects are moved at the
 * same time, and one document would make them all take turns. Its id is `area:kind:round:stripe`.
 */
export const AreaTally = z.object({
  id: z.string(),
  area: AreaCode,
  kind: z.enum(subjectKindNames),
  round: z.string(),
  shown: Sums,
  version: z.int(),
})
export type AreaTally = z.infer<typeof AreaTally>

const stripes = 8

type Where = Pick<AreaTally, 'area' | 'kind' | 'round'>

/** Always the same stripe for a subject: its moves follow one another anyway. */
export function stripeId({ area, kind, round }: Where, subjectKey: string): string {
  let hash = 0
  for (const char of subjectKey) hash = (hash * 31 + char.charCodeAt(0)) % 65_521
  return `${area}:${kind}:${round}:${hash % stripes}`
}

export const stripeIds = ({ area, kind, round }: Where): string[] =>
  Array.from({ length: stripes }, (_, stripe) => `${area}:${kind}:${round}:${stripe}`)

export const together = (parts: Iterable<Pick<AreaTally, 'shown'>>): Sums =>
  [...parts].reduce((sums, { shown }) => plus(sums, shown), emptySums)
