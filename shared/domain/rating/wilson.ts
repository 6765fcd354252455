import type { Ratio } from '../../kernel/ratio.ts'

/** 95 %, two-sided. */
const z = 1.959964

/**
 * Lower end of the Wilson score interval of a rate: what the rate is at least, with 95 % confidence, so that 5 of 5 does
 * not stand above 98 of 100. Nothing counted is 0. Source: E. B. Wilson, JASA 22 (1927).
 */
export function lowerBound({ numerator, denominator: n }: Ratio): number {
  if (numerator === 0) return 0
  const share = numerator / n
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * n)) / n)
  return Math.max(0, (share + (z * z) / (2 * n) - spread) / (1 + (z * z) / n))
}
