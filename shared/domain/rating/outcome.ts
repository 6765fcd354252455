/** What a resident says of it when asked again: 解决率 is `solved` ÷ those who answered. */
export const outcomes = { solved: '解决了', partly: '解决了一部分', not: '没有解决' } as const
export type Outcome = keyof typeof outcomes
export const outcomeNames = Object.keys(outcomes) as [Outcome, ...Outcome[]]
