/** Why a vote ended as it did. */
export const verdicts = {
  carried: '通过',
  rejected: '没有通过',
  noQuorum: '投票的人数没有达到要求，没有通过',
  tooFew: '不记名的票不到三张，数出来就知道是谁投的，所以不计票，没有通过',
} as const
export type Verdict = keyof typeof verdicts
