import * as z from 'zod'
import { Day } from '../../kernel/fields.ts'
import { after, type Sha256 } from '../../kernel/hash-chain.ts'

/** A day's receipts, linked by their leaves in order; its id is the day. A day on which nothing came has none. */
export const Chain = z.object({
  id: Day,
  /** The last day before that has a chain; null: this is the first. */
  previousDay: Day.nullable(),
  /** That day's head, from which this chain goes on. */
  previous: z.string(),
  head: z.string(),
  count: z.int(),
  /** The leaf that was linked last; linking goes on after it. */
  lastLeaf: z.string(),
  /** Nothing is added any more. */
  closed: z.boolean(),
  version: z.int(),
})
export type Chain = z.infer<typeof Chain>

type Published = Pick<Chain, 'previous' | 'head' | 'count'>
export type ChainFault = 'order' | 'count' | 'head'

/**
 * Reckons a published day again from its leaves: null when all agrees. Anybody can do it, with nothing but SHA-256. A leaf that
 * was altered, dropped, added or moved is told as `order`, `count` or `head`.
 */
export function faultOf(
  { previous, head, count }: Published,
  leaves: readonly string[],
  sha256: Sha256,
): ChainFault | null {
  if (leaves.some((leaf, index) => index > 0 && leaf <= (leaves[index - 1] ?? ''))) return 'order'
  if (leaves.length !== count) return 'count'
  const reckoned = leaves.reduce((hash, leaf) => after(hash, leaf, sha256), previous)
  return reckoned === head ? null : 'head'
}
