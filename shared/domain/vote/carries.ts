import type { Choice } from './choice.ts'
import type { Count, Sum } from './outcome.ts'
import { type Quorum, quorums, type Share, type VoteRule, voteRules } from './rules.ts'
import type { Verdict } from './verdicts.ts'

/** Fewer ballots of a secret vote than this would tell who cast them. */
export const smallestBox = 3

export type Weighed = { readonly choice: Choice; readonly weight: number }

/** Seats by heads and by weight. */
export const sumOf = (rows: readonly { readonly weight: number }[]): Sum => ({
  heads: rows.length,
  weight: rows.reduce((total, { weight }) => total + weight, 0),
})

export const countOf = (ballots: readonly Weighed[]): Count => {
  const of = (choice: Choice) => sumOf(ballots.filter((ballot) => ballot.choice === choice))
  return { for: of('for'), against: of('against'), abstain: of('abstain') }
}

/** Of nothing there is no share. */
const reaches = (part: number, whole: number, { over: [some, of], strictly }: Share): boolean =>
  part > 0 && (strictly ? part * of > whole * some : part * of >= whole * some)

const both = (part: Sum, whole: Sum, share: Share, weighs: boolean): boolean =>
  reaches(part.heads, whole.heads, share) && (!weighs || reaches(part.weight, whole.weight, share))

type Question = {
  readonly rule: VoteRule
  readonly quorum: Quorum
  readonly secret: boolean
  /** The roll without the seats that stand back. */
  readonly roll: Sum
  readonly ballots: readonly Weighed[]
}

type Answer = {
  readonly count: Count | null
  readonly voted: Sum
  readonly quorumMet: boolean
  readonly carried: boolean
  readonly verdict: Verdict
}

/**
 * What a vote comes to, in whole numbers: the base are the valid ballots cast, abstentions among them; the quorum is of the
 * roll without the seats that stand back. A box of secret ballots that cannot decide anything, or that hardly holds any,
 * is not opened: what it would tell is only who thought what. Reads each ballot a few times.
 */
export function decide({ rule, quorum, secret, roll, ballots }: Question): Answer {
  const { share, weighs } = voteRules[rule]
  const voted = sumOf(ballots)
  const quorumMet = both(voted, roll, quorums[quorum], weighs)
  const count = countOf(ballots)
  const shut = verdictOf(quorumMet, secret && voted.heads < smallestBox)
  const carried = shut === null && both(count.for, voted, share, weighs)
  return {
    count: secret && shut !== null ? null : count,
    voted,
    quorumMet,
    carried,
    verdict: shut ?? (carried ? 'carried' : 'rejected'),
  }
}

function verdictOf(quorumMet: boolean, tooFew: boolean): Verdict | null {
  if (!quorumMet) return 'noQuorum'
  return tooFew ? 'tooFew' : null
}
