import type { ChainPart } from '../council/unit-kinds.ts'
import type { Stage } from './lifecycle.ts'

/** Sums as they arrive anywhere: with all keys, as `Sums` keeps them. */
type Counted = {
  readonly members: Readonly<Record<ChainPart | 'none', number>>
  readonly ventures: Readonly<Record<Stage, number>>
  readonly amountWan: Readonly<Record<Stage, number>>
}

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)

/** Of all that has not ended: what "so many projects, so much money" means wherever it is said. */
const live = ({ ended: _, ...others }: Readonly<Record<Stage, number>>): number => total(others)

export const membersOf = ({ members }: Pick<Counted, 'members'>): number => total(members)
export const venturesOf = ({ ventures }: Pick<Counted, 'ventures'>): number => live(ventures)
/** In whole 万元. */
export const amountOf = ({ amountWan }: Pick<Counted, 'amountWan'>): number => live(amountWan)
