/** Counters by the field of the tally they move. */
export type Counts = Readonly<Record<string, number>>

/** The sums of several. */
export function totalCounts(all: readonly Counts[]): Counts {
  const sums: Record<string, number> = {}
  for (const counts of all)
    for (const [field, count] of Object.entries(counts)) sums[field] = (sums[field] ?? 0) + count
  return sums
}

/** How counters move from one to the other; of what does not move nothing is said. */
export function movedCounts(before: Counts, after: Counts): Counts {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const changes = fields.map(
    (field) => [field, (after[field] ?? 0) - (before[field] ?? 0)] as const,
  )
  return Object.fromEntries(changes.filter(([, change]) => change !== 0))
}
