import { AppError } from '../../kernel/errors.ts'
import type { Edition } from '../covenant/edition.ts'
import { effective, type Inspection } from '../inspection/inspection.ts'
import { itemSums } from '../inspection/item-sums.ts'
import { scoreOf } from '../inspection/score.ts'
import type { ItemSum, SampleChange } from '../standing/samples.ts'

type Restored = {
  readonly inspection: Inspection
  /** How the visit's month moves; null while a joint visit is not complete and so has no score. */
  readonly change: Required<Pick<SampleChange, 'inspections' | 'items'>> | null
}

/**
 * A visit without one of its findings: its score is reckoned anew under its own edition, and a veto may fall away.
 * @throws MOVE_NOT_ALLOWED when the finding was given back before
 */
export function restore(
  edition: Edition,
  inspection: Inspection,
  given: Inspection['restored'][number],
): Restored {
  if (inspection.restored.some(({ deduction }) => deduction === given.deduction))
    throw new AppError('MOVE_NOT_ALLOWED')
  const next = { ...inspection, restored: [...inspection.restored, given] }
  if (inspection.score === null) return { inspection: next, change: null }
  const score = scoreOf(edition, effective(next))
  const total = hundredths(score.score) - hundredths(inspection.score.score)
  return {
    inspection: { ...next, score },
    change: {
      inspections: { count: 0, total },
      items: gained(itemSums(edition, effective(inspection)), itemSums(edition, effective(next))),
    },
  }
}

const hundredths = (score: number) => Math.round(score * 100)

/** Only the items that gained points. */
const gained = (before: readonly ItemSum[], after: readonly ItemSum[]): ItemSum[] =>
  after.flatMap(({ no, kept }) => {
    const more = kept - (before.find((item) => item.no === no)?.kept ?? 0)
    return more === 0 ? [] : [{ no, kept: more, applicable: 0 }]
  })

/** Failed re-checks of an order that was never owed, by the month they counted in. */
export function undoneFailures(
  rechecks: readonly { readonly verdict: 'pass' | 'fail'; readonly period: string }[],
): Map<string, number> {
  const months = new Map<string, number>()
  for (const { verdict, period } of rechecks)
    if (verdict === 'fail') months.set(period, (months.get(period) ?? 0) + 1)
  return months
}
