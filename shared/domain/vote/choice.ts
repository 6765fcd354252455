/** What can be on a ballot. */
export const choices = { for: '同意', against: '反对', abstain: '弃权' } as const
export type Choice = keyof typeof choices
export const choiceNames = Object.keys(choices) as [Choice, ...Choice[]]
