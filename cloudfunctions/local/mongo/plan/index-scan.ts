import { Edge } from '../store/edge.ts'
import type { Index } from '../store/index.ts'
import type { Stored } from '../store/stored.ts'
import type { Bounds } from './bounds.ts'
import type { Plan } from './types.ts'
import type { Usage } from './usage.ts'

/** The plan that reads an index as far as it is of use. */
export function indexPlan({ index, points, range, order }: Usage): Plan {
  const backward = order === -1
  return {
    stage: 'IXSCAN',
    index,
    backward,
    sorted: order !== 0,
    rows: () => {
      const scanned = scanAll(index, points, range, backward)
      const repeats = index.multikey || points.some((values) => values.length > 1)
      return repeats ? distinct(scanned) : scanned
    },
  }
}

function* scanAll(
  index: Index,
  points: Usage['points'],
  range: Bounds | undefined,
  backward: boolean,
): Generator<Stored> {
  for (const prefix of combinationsOf(points)) {
    const [low, high] = limits(index, prefix, range)
    yield* index.scan(low, high, backward)
  }
}

function* distinct(rows: Iterable<Stored>): Generator<Stored> {
  const seen = new Set<Stored>()
  for (const row of rows) {
    if (seen.has(row)) continue
    seen.add(row)
    yield row
  }
}

function combinationsOf(points: readonly unknown[][]): unknown[][] {
  return points.reduce<unknown[][]>(
    (prefixes, values) => prefixes.flatMap((prefix) => values.map((value) => [...prefix, value])),
    [[]],
  )
}

/** The first and last key of a scan. Of an array, different elements may meet either bound. */
function limits(
  index: Index,
  prefix: unknown[],
  range: Bounds | undefined,
): [unknown[], unknown[]] {
  if (!range) return [prefix, prefix]
  const { low, high } = range
  const single = index.multikey && low !== undefined
  const bottom = low ?? Edge.before(high)
  const top = single || high === undefined ? Edge.after(low) : high
  const ascending = index.directions[prefix.length] === 1
  const [first, last] = ascending ? [bottom, top] : [top, bottom]
  return [
    [...prefix, first],
    [...prefix, last],
  ]
}
