/** How many of the roll must have voted, by heads, and by weight where a rule weighs. */
export const quorums = {
  half: { zh: '过半数', over: [1, 2], strictly: true },
  twoThirds: { zh: '三分之二以上', over: [2, 3], strictly: false },
} as const
export type Quorum = keyof typeof quorums

/** What carries a vote. */
export const voteRules = {
  majority: { zh: '过半数同意' },
  twoThirds: { zh: '三分之二以上同意' },
  doubleMajority: { zh: '双过半（人数、面积都过半）' },
  unanimous: { zh: '全体同意' },
} as const
export type VoteRule = keyof typeof voteRules
