export const entryKinds = { progress: '进度', quality: '质量' } as const
export type EntryKind = keyof typeof entryKinds

export const qualities = { good: '好', fair: '一般', problem: '有问题' } as const
export type Quality = keyof typeof qualities

/** Workdays within which a problem is answered, and answered again when it was not put right. */
export const answerDays = 3
