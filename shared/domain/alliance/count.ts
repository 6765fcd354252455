import { statesOf } from '../../kernel/lifecycle.ts'
import { ventureLifecycle } from './lifecycle.ts'
import { type MemberPart, memberParts, type Sums } from './sums.ts'
import type { Venture } from './venture.ts'

/** How sums move, by the dotted path of each counter: what is added to it. */
export type SumsChange = Readonly<Record<string, number>>

const zeros = <Key extends string>(keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>

export const noSums = (): Sums => ({
  alliances: 0,
  members: zeros<MemberPart>(memberParts),
  ventures: zeros(statesOf(ventureLifecycle)),
  amountWan: zeros(statesOf(ventureLifecycle)),
  talents: 0,
})

export const ofMember = (
  { chainPart }: { readonly chainPart: Exclude<MemberPart, 'none'> | null },
  times: 1 | -1,
): SumsChange => ({ [`members.${chainPart ?? 'none'}`]: times })

export const ofVenture = (
  { stage, amountWan }: Pick<Venture, 'stage' | 'amountWan'>,
  times: 1 | -1,
): SumsChange => ({ [`ventures.${stage}`]: times, [`amountWan.${stage}`]: times * amountWan })

/** All that an alliance has, coming or going. */
export const ofWhole = (sums: Sums, times: 1 | -1): SumsChange => ({
  alliances: times * sums.alliances,
  talents: times * sums.talents,
  ...under('members', sums.members, times),
  ...under('ventures', sums.ventures, times),
  ...under('amountWan', sums.amountWan, times),
})

const under = (field: string, counts: Readonly<Record<string, number>>, times: 1 | -1) =>
  Object.fromEntries(
    Object.entries(counts).map(([key, count]) => [`${field}.${key}`, times * count]),
  )

/** Several changes as one. */
export function together(changes: readonly SumsChange[]): SumsChange {
  const sum: Record<string, number> = {}
  for (const change of changes)
    for (const [path, by] of Object.entries(change)) sum[path] = (sum[path] ?? 0) + by
  return sum
}

/** What the money of projects that have not ended moves by, in whole 万元. */
export const liveWanOf = (change: SumsChange): number =>
  Object.entries(change)
    .filter(([path]) => path.startsWith('amountWan.') && path !== 'amountWan.ended')
    .reduce((sum, [, by]) => sum + by, 0)
