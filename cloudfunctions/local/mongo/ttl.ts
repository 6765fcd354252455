import type { Collection } from './store/collection.ts'
import { Edge } from './store/edge.ts'
import type { Index } from './store/index.ts'
import type { Store } from './store/store.ts'
import { writeAll } from './store/write.ts'
import { optionalNumber } from './values/numbers.ts'

/** MongoDB's own interval between two sweeps, in milliseconds. */
export const TTL_INTERVAL = 60_000

/** Removes what the TTL indexes say has expired. Returns how many documents that were. */
export function sweepExpired(store: Store, now = Date.now()): number {
  let removed = 0
  for (const collection of store.collections.values()) {
    for (const index of collection.indexes.values()) {
      const seconds = optionalNumber(index.spec.expireAfterSeconds)
      if (seconds !== undefined)
        removed += sweep(store, collection, index, new Date(now - seconds * 1000))
    }
  }
  return removed
}

/** Only dates expire; of an array of dates the earliest counts. */
function sweep(store: Store, collection: Collection, index: Index, deadline: Date): number {
  const limits = [[Edge.before(deadline)], [deadline]] as const
  const [first, last] = index.directions[0] === 1 ? limits : [limits[1], limits[0]]
  const expired = new Set([...index.scan(first, last)].map(({ key }) => key))
  return [...expired].filter((key) => remove(store, collection, key)).length
}

/** A document that cannot be removed now (a transaction holds it) waits for the next sweep. */
function remove(store: Store, collection: Collection, key: string): boolean {
  try {
    writeAll({ store }, collection, [{ key, doc: null }])
    return true
  } catch {
    // no client waits for an answer, and the timer must go on
    return false
  }
}
