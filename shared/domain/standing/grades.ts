/** Where a shop stands in a month. Told in words as well as colour. */
export const grades = {
  red: { zh: '红榜' },
  steady: { zh: '合格' },
  black: { zh: '黑榜' },
  sparse: { zh: '样本不足' },
} as const
export type Grade = keyof typeof grades
