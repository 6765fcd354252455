import * as z from 'zod'

/** Scores are summed in hundredths of a point, so that sums stay whole numbers. */
const Samples = z.object({ count: z.int().nonnegative(), total: z.int().nonnegative() })

const ItemSum = z.object({ no: z.int(), kept: z.int(), applicable: z.int() })
export type ItemSum = z.infer<typeof ItemSum>

/** What a month has seen of a shop. */
export const StandingSamples = z.object({
  /** Inspection scores, hundredths of a point. */
  inspections: Samples,
  /** Rating levels, 1–5 each. */
  ratings: Samples,
  /** Scores of neighbours' checks, hundredths of a point. */
  mutual: Samples,
  /** Re-checks that found things not put right. */
  failedRechecks: z.int().nonnegative(),
  /** Points kept of points applicable over the month's inspections, item by item. */
  items: z.array(ItemSum),
})
export type StandingSamples = z.infer<typeof StandingSamples>

export const noSamples: StandingSamples = {
  inspections: { count: 0, total: 0 },
  ratings: { count: 0, total: 0 },
  mutual: { count: 0, total: 0 },
  failedRechecks: 0,
  items: [],
}

/** A move of the samples: counts and totals may go down as well as up. */
export type SampleChange = {
  readonly inspections?: Moved
  readonly ratings?: Moved
  readonly mutual?: Moved
  readonly failedRechecks?: number
  readonly items?: readonly ItemSum[]
}
type Moved = { readonly count: number; readonly total: number }

/** The samples after a change; changes in any order come to the same. */
export const moved = (samples: StandingSamples, change: SampleChange): StandingSamples => ({
  inspections: add(samples.inspections, change.inspections),
  ratings: add(samples.ratings, change.ratings),
  mutual: add(samples.mutual, change.mutual),
  failedRechecks: samples.failedRechecks + (change.failedRechecks ?? 0),
  items: addItems(samples.items, change.items ?? []),
})

const add = (was: Moved, by: Moved | undefined): Moved =>
  by ? { count: was.count + by.count, total: was.total + by.total } : was

function addItems(was: readonly ItemSum[], by: readonly ItemSum[]): ItemSum[] {
  const sums = new Map(was.map((item) => [item.no, item]))
  for (const { no, kept, applicable } of by) {
    const before = sums.get(no) ?? { kept: 0, applicable: 0 }
    sums.set(no, { no, kept: before.kept + kept, applicable: before.applicable + applicable })
  }
  return [...sums.values()].sort((one, other) => one.no - other.no)
}
