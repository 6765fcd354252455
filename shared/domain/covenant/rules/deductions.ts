import type { DeductionText, ItemText } from '../edition-text.ts'
import { type Problem, when } from './problem.ts'

/** What an item may cost: a range within its points. A veto decides a whole month, so it is never without a photo. */
export const deductionRules = (field: string, { no, points, deductions }: ItemText): Problem[] =>
  deductions.flatMap((deduction, at) =>
    problemsOf(
      `${field}.deductions.${at}`,
      `第 ${no} 项第 ${at + 1} 个扣分条款`,
      points,
      deduction,
    ),
  )

const problemsOf = (
  field: string,
  name: string,
  points: number,
  { from, to, veto, photo }: DeductionText,
): Problem[] => [
  ...when(from < 0, `${field}.from`, `${name}不能少于 0 分`),
  ...when(to < 1, `${field}.to`, `${name}最多扣的分至少是 1 分`),
  ...when(from > to, `${field}.from`, `${name}最少扣 ${from} 分，比最多扣的 ${to} 分还多`),
  ...when(to > points, `${field}.to`, `${name}最多扣 ${to} 分，超过了这一项的 ${points} 分`),
  ...when(veto && !photo, `${field}.photo`, `${name}是一票否决，必须要求拍照为证`),
]
