/** A share of a whole that must be reached, or passed where it is strict; compared by multiplying, never divided. */
export type Share = { readonly over: readonly [number, number]; readonly strictly: boolean }

const moreThanHalf = { over: [1, 2], strictly: true } as const
const twoThirds = { over: [2, 3], strictly: false } as const
const all = { over: [1, 1], strictly: false } as const

type QuorumRow = Share & { readonly zh: string }

/** How many of the roll must have voted, by heads, and by weight where a rule weighs. */
export const quorums = {
  half: { zh: '过半数', ...moreThanHalf },
  twoThirds: { zh: '三分之二以上', ...twoThirds },
} as const satisfies Record<string, QuorumRow>
export type Quorum = keyof typeof quorums

type RuleRow = {
  readonly zh: string
  /** What of the valid ballots must be for it. */
  readonly share: Share
  /** Asked of weight as well as of heads. */
  readonly weighs: boolean
}

/**
 * What carries a vote. The four rules are those of domain.md. 双过半 is the owners' rule of 民法典 278: more than half of those
 * who take part, by heads and by area. That article asks besides that two thirds take part, by heads and by area: who votes
 * under it asks for the quorum `twoThirds`, which this rule measures both ways too.
 */
export const voteRules = {
  majority: { zh: '过半数同意', share: moreThanHalf, weighs: false },
  twoThirds: { zh: '三分之二以上同意', share: twoThirds, weighs: false },
  doubleMajority: { zh: '双过半（人数、面积都过半）', share: moreThanHalf, weighs: true },
  unanimous: { zh: '全体同意', share: all, weighs: false },
} as const satisfies Record<string, RuleRow>
export type VoteRule = keyof typeof voteRules
