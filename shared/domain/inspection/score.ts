import { AppError } from '../../kernel/errors.ts'
import { sum } from '../../kernel/ratio.ts'
import type { Edition, EditionItem } from '../covenant/edition.ts'
import { itemsOf } from '../covenant/items.ts'
import { checkResults } from './check-results.ts'
import type { ItemResult, Score } from './inspection.ts'

/**
 * The score of one visit under an edition: points kept ÷ points applicable × 100, by category and in all.
 * Deductions of one item never pass its maximum; a veto finding caps the score below the pass line.
 * @throws ITEM_MISSING, DEDUCTION_UNKNOWN, DEDUCTION_OUT_OF_RANGE, PHOTO_REQUIRED, NOTHING_APPLIES
 */
export function scoreOf(edition: Edition, results: readonly ItemResult[]): Score {
  checkResults(itemsOf(edition), results)
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
