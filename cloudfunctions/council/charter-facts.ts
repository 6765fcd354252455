import type { Charter } from '#shared/domain/council/charter.ts'
import { textHash } from '../lib/store/text-hash.ts'

/** What a line of the record says of a charter: its numbers, and the hash of its words. */
export function charterFacts({ text, resolutionId, ...rules }: Charter): Record<string, string> {
  const facts = Object.entries(rules).map(([name, value]) => [name, String(value)])
  return {
    ...Object.fromEntries(facts),
    textHash: textHash(text),
    ...(resolutionId && { resolutionId }),
  }
}
