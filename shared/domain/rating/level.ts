/** Five levels of GB/T 39735—2020 (政务服务“好差评”); the last two are 差评. */
export const levels = {
  5: '非常满意',
  4: '满意',
  3: '基本满意',
  2: '不满意',
  1: '非常不满意',
} as const
export const topLevel = 5
export const lowestSatisfied = 3
export const lowestGood = 4

/** Three dimensions of the seed: attitude, work style, effectiveness, each 1–5. */
export const dimensions = { attitude: '态度', style: '作风', effect: '成效' } as const
export type Dimension = keyof typeof dimensions
export const dimensionNames = Object.keys(dimensions) as Dimension[]

export const isBad = (level: number) => level < lowestSatisfied
