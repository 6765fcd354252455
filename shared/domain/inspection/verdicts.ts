/** Three answers of a neighbour, best first, and what each is worth of 100. */
export const verdicts = {
  good: { zh: '好', points: 100 },
  fair: { zh: '一般', points: 70 },
  poor: { zh: '差', points: 30 },
} as const
export type Verdict = keyof typeof verdicts
