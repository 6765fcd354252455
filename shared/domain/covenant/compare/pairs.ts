import { type Change, moved } from './change.ts'

/** Two lists laid beside each other. */
export type Pairs<T> = {
  /** What was there before and is there after, in the order of after. */
  readonly kept: readonly (readonly [before: T, after: T])[]
  readonly gone: readonly T[]
  readonly come: readonly T[]
  /** The kept ones in the order of before. */
  readonly keptBefore: readonly T[]
}

type Mark<T> = (one: T) => string

/**
 * Finds for each thing what it was before: what agrees on the first mark is the same, of the rest what agrees on the
 * second, and so on. Cost: product of the lengths, which an edition bounds to dozens.
 */
export function pairsOf<T extends object>(
  before: readonly T[],
  after: readonly T[],
  marks: readonly Mark<T>[],
): Pairs<T> {
  const was = new Map<T, T>()
  const taken = new Set<T>()
  for (const mark of marks)
    for (const one of after) {
      if (was.has(one)) continue
      const match = before.find((other) => !taken.has(other) && mark(other) === mark(one))
      if (!match) continue
      was.set(one, match)
      taken.add(match)
    }
  return {
    kept: after.flatMap((one) => {
      const match = was.get(one)
      return match ? [[match, one] as const] : []
    }),
    gone: before.filter((one) => !taken.has(one)),
    come: after.filter((one) => !was.has(one)),
    keptBefore: before.filter((one) => taken.has(one)),
  }
}

/** Whether what was kept stands in another order now. */
export const isReordered = <T>({ kept, keptBefore }: Pairs<T>) =>
  kept.some(([before], at) => before !== keptBefore[at])

/** One change that tells both orders, if they differ. */
export const reordered = <T>(where: string, pairs: Pairs<T>, nameOf: Mark<T>): Change[] =>
  isReordered(pairs)
    ? [
        moved(
          where,
          pairs.keptBefore.map(nameOf).join('、'),
          pairs.kept.map(([, after]) => nameOf(after)).join('、'),
        ),
      ]
    : []
