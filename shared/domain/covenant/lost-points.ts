import type { Edition, EditionItem } from './edition.ts'
import type { ItemResult } from './inspection.ts'
import { itemsOf } from './items.ts'
import { lostPoints } from './score.ts'

/** An inspection as the shop reads it: what each item kept, and every lost point with its rule and reason. */
export function explain(edition: Edition, results: readonly ItemResult[]) {
  const rows = itemsOf(edition).map((item) => ({
    item,
    result: results.find(({ no }) => no === item.no),
  }))
  return {
    items: rows.map(({ item: { no, title, points }, item, result }) => {
      const applies = result?.applies ?? false
      return { no, title, points, kept: applies ? points - lostPoints(item, result) : 0, applies }
    }),
    lost: rows.flatMap(({ item, result }) => (result ? lostOf(item, result) : [])),
  }
}

const lostOf = ({ no, title, rectifyHours, deductions }: EditionItem, { findings }: ItemResult) =>
  findings.map(({ deduction: id, points, note }) => {
    const deduction = deductions.find((candidate) => candidate.id === id)
    const rule = deduction?.text ?? ''
    return { no, title, rule, points, note, veto: deduction?.veto ?? false, rectifyHours }
  })
