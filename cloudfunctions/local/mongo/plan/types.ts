import type { SortKey } from '../sort.ts'
import type { Index } from '../store/index.ts'
import type { Stored } from '../store/stored.ts'

/** A way to the documents that can match a filter. */
export interface Plan {
  readonly stage: 'COLLSCAN' | 'IDHACK' | 'IXSCAN' | 'OR'
  readonly index?: Index
  readonly backward?: boolean
  readonly branches?: readonly Plan[]
  /** True when the documents come in the order asked for. */
  readonly sorted: boolean
  rows(): Iterable<Stored>
}

/** What is asked of the documents beside the filter. */
export interface PlanRequest {
  readonly sort: readonly SortKey[]
  readonly collation?: unknown
  readonly hint?: unknown
}
