import type { Edition, EditionItem } from '../covenant/edition.ts'
import { itemsOf } from '../covenant/items.ts'
import { effective, type Inspection, type ItemResult } from './inspection.ts'
import { lostPoints } from './score.ts'

type Visit = Pick<Inspection, 'results' | 'restored'>

/** An inspection as the shop reads it: what each item kept, and every lost point with its rule and reason. */
export function explain(edition: Edition, visit: Visit) {
  const counting = new Map(effective(visit).map((result) => [result.no, result]))
  const items = itemsOf(edition)
  return {
    items: items.map((item) => {
      const { no, title, points } = item
      const result = counting.get(no)
      const applies = result?.applies ?? false
      const kept = applies ? points - lostPoints(item, result) : 0
      return { no, title, points, kept, applies, judged: result !== undefined }
    }),
    lost: items.flatMap((item) => {
      const result = visit.results.find(({ no }) => no === item.no)
      return result ? lostOf(item, result, visit) : []
    }),
  }
}

const lostOf = (
  { no, title, rectifyHours, deductions }: EditionItem,
  { findings }: ItemResult,
  { restored }: Visit,
) =>
  findings.map(({ deduction: id, points, note, photos }) => {
    const deduction = deductions.find((candidate) => candidate.id === id)
    return {
      no,
      title,
      deduction: id,
      rule: deduction?.text ?? '',
      points,
      note,
      photos,
      veto: deduction?.veto ?? false,
      rectifyHours,
      restored: restored.some((given) => given.deduction === id),
    }
  })
