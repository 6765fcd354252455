import { AppError } from '../../kernel/errors.ts'
import { sum } from '../../kernel/ratio.ts'
import type { Edition, EditionItem } from '../covenant/edition.ts'
import { itemsOf } from '../covenant/items.ts'
import type { Finding, ItemResult, Score } from './inspection.ts'

/**
 * The score of one visit under an edition: points kept ÷ points applicable × 100, by category and in all.
 * Deductions of one item never pass its maximum; a veto finding caps the score below the pass line.
 * @throws ITEM_MISSING, DEDUCTION_UNKNOWN, DEDUCTION_OUT_OF_RANGE, NOTHING_APPLIES
 */
export function scoreOf(edition: Edition, results: readonly ItemResult[]): Score {
  checkResults(edition, results)
  const byNo = new Map(results.map((result) => [result.no, result]))
  const categories = edition.categories.map(({ id, title, items }) => {
    const applying = items.filter(({ no }) => byNo.get(no)?.applies)
    return {
      id,
      title,
      kept: sum(applying.map((item) => item.points - lostPoints(item, byNo.get(item.no)))),
      applicable: sum(applying.map(({ points }) => points)),
    }
  })
  const kept = sum(categories.map((category) => category.kept))
  const applicable = sum(categories.map((category) => category.applicable))
  if (applicable === 0) throw new AppError('NOTHING_APPLIES', { field: 'results' })
  const vetoed = itemsOf(edition).some((item) => hasVeto(item, byNo.get(item.no)))
  const full = Math.round((kept / applicable) * 10_000) / 100
  const score = vetoed ? Math.min(full, edition.lines.vetoCap) : full
  return { kept, applicable, score, vetoed, categories }
}

/** Points an item lost, never more than it has. */
export const lostPoints = ({ points }: EditionItem, result: ItemResult | undefined): number =>
  result?.applies ? Math.min(points, sum(result.findings.map((finding) => finding.points))) : 0

const hasVeto = ({ deductions }: EditionItem, result: ItemResult | undefined) =>
  result?.findings.some((finding) =>
    deductions.some(({ id, veto }) => veto && id === finding.deduction),
  ) ?? false

function checkResults(edition: Edition, results: readonly ItemResult[]): void {
  const items = itemsOf(edition)
  const numbers = new Set(results.map(({ no }) => no))
  if (numbers.size !== results.length || numbers.size !== items.length)
    throw new AppError('ITEM_MISSING', { field: 'results' })
  for (const item of items) {
    const result = results.find(({ no }) => no === item.no)
    if (!result) throw new AppError('ITEM_MISSING', missing(item))
    checkFindings(item, result)
  }
}

const missing = ({ no, title }: EditionItem) => ({
  field: 'results',
  message: `第${no}项“${title}”还没有评`,
})

function checkFindings(item: EditionItem, { applies, findings }: ItemResult): void {
  const once = new Set(findings.map(({ deduction }) => deduction))
  if (once.size !== findings.length || (!applies && findings.length > 0))
    throw new AppError('DEDUCTION_UNKNOWN', {
      field: 'results',
      message: `第${item.no}项“${item.title}”的扣分重复，或不适用却扣了分`,
    })
  for (const finding of findings) checkFinding(item, finding)
}

function checkFinding(item: EditionItem, { deduction: id, points }: Finding): void {
  const deduction = item.deductions.find((candidate) => candidate.id === id)
  if (!deduction) throw new AppError('DEDUCTION_UNKNOWN', { field: 'results' })
  if (points < deduction.from || points > deduction.to)
    throw new AppError('DEDUCTION_OUT_OF_RANGE', {
      field: 'results',
      message: `第${item.no}项“${deduction.text}”只能扣 ${deduction.from}–${deduction.to} 分`,
    })
}
