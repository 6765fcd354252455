import { chainOf } from '../area/code.ts'
import type { MemberUnit } from '../council/unit.ts'
import { noSums } from './count.ts'
import { type AllianceSums, type ChainSums, chainSumsId, type Sums } from './sums.ts'
import { amountOf } from './totals.ts'
import type { Venture } from './venture.ts'

type Rows = {
  /** Admitted. */
  readonly members: readonly Pick<MemberUnit, 'chainPart'>[]
  readonly ventures: readonly Pick<Venture, 'stage' | 'amountWan'>[]
  readonly talents: number
}

/** What one alliance has, counted row by row. */
export function sumsOf({ members, ventures, talents }: Rows): Sums {
  const sums = { ...noSums(), alliances: 1, talents }
  for (const { chainPart } of members) sums.members[chainPart ?? 'none'] += 1
  for (const { stage, amountWan } of ventures) {
    sums.ventures[stage] += 1
    sums.amountWan[stage] += amountWan
  }
  return sums
}

/** What every chain and every place has together, by the sums of those alliances that count. */
export function chainsOf(
  alliances: readonly Omit<AllianceSums, 'version'>[],
): Map<string, Omit<ChainSums, 'version'>> {
  const found = new Map<string, Omit<ChainSums, 'version'>>()
  for (const { area, chain: own, sums } of alliances.filter(({ counted }) => counted))
    for (const code of chainOf(area))
      for (const chain of [own, null]) {
        const id = chainSumsId(code, chain)
        const together = plus(found.get(id)?.sums ?? noSums(), sums)
        found.set(id, { id, area: code, chain, liveWan: amountOf(together), sums: together })
      }
  return found
}

function plus(some: Sums, others: Sums): Sums {
  const added = <Key extends string>(a: Record<Key, number>, b: Record<Key, number>) =>
    Object.fromEntries((Object.keys(a) as Key[]).map((key) => [key, a[key] + b[key]])) as Record<
      Key,
      number
    >
  return {
    alliances: some.alliances + others.alliances,
    members: added(some.members, others.members),
    ventures: added(some.ventures, others.ventures),
    amountWan: added(some.amountWan, others.amountWan),
    talents: some.talents + others.talents,
  }
}
