import type { DeductionText } from '../edition-text.ts'
import { rangeText } from '../words.ts'
import { added, type Change, differences, type Facts, removed } from './change.ts'
import { pairsOf, reordered } from './pairs.ts'

const factsOf = (deduction: DeductionText): Facts => ({
  条款: deduction.text,
  扣分: rangeText(deduction),
  拍照: deduction.photo ? '要拍照' : '不要拍照',
  一票否决: deduction.veto ? '一票否决' : '不是一票否决',
  编号: deduction.id,
})

/** A deduction in one line: `货物摆到门外，扣 2–5 分，要拍照`. */
export const deductionLine = (deduction: DeductionText): string =>
  [
    deduction.text,
    rangeText(deduction),
    ...(deduction.photo ? ['要拍照'] : []),
    ...(deduction.veto ? ['一票否决'] : []),
  ].join('，')

const marks = [({ id }: DeductionText) => id, ({ text }: DeductionText) => text]

export function compareDeductions(
  where: string,
  before: readonly DeductionText[],
  after: readonly DeductionText[],
): Change[] {
  const pairs = pairsOf(before, after, marks)
  return [
    ...pairs.gone.map((one) => removed(`${where}的扣分条款`, deductionLine(one))),
    ...pairs.come.map((one) => added(`${where}的扣分条款`, deductionLine(one))),
    ...pairs.kept.flatMap(([was, is]) =>
      differences(`${where}的扣分条款“${is.text}”`, factsOf(was), factsOf(is)),
    ),
    ...reordered(`${where}的扣分条款顺序`, pairs, ({ text }) => text),
  ]
}
