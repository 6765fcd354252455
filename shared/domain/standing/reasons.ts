import type { Edition } from '../covenant/edition.ts'
import { parts } from './parts.ts'
import type { StandingSamples } from './samples.ts'
import { partsOf, type Standing } from './standing.ts'

/** Why a shop stands where it stands, in a sentence: what counted, and what put it on the black list. */
export function whyText(edition: Edition, samples: StandingSamples): string {
  const counted = partsOf(edition, samples).filter(({ counts, weight }) => counts && weight > 0)
  const said = counted.map(({ part, count, score }) => {
    const { zh, unit } = parts[part]
    return `${zh} ${count} ${unit}，平均 ${score} 分`
  })
  return [...failedText(edition, samples), ...said].join('；')
}

const failedText = ({ rectification }: Edition, { failedRechecks: failed }: StandingSamples) =>
  failed >= rectification.blackAfter ? [`复查 ${failed} 次不合格`] : []

/** What is missing to the red line. */
export type Missing =
  | { readonly kind: 'nothing' }
  /** Failed re-checks, one more than are allowed or beyond. */
  | { readonly kind: 'rechecks'; readonly failed: number }
  /** Inspections, before there is a score. */
  | { readonly kind: 'samples'; readonly inspections: number }
  | { readonly kind: 'points'; readonly points: number }

export function missingToRed(
  edition: Edition,
  samples: StandingSamples,
  { score, grade }: Pick<Standing, 'score' | 'grade'>,
): Missing {
  if (grade === 'red') return { kind: 'nothing' }
  const { failedRechecks: failed, inspections } = samples
  if (failed >= edition.rectification.blackAfter) return { kind: 'rechecks', failed }
  if (score === null)
    return {
      kind: 'samples',
      inspections: Math.max(1, edition.minimum.inspections - inspections.count),
    }
  return { kind: 'points', points: Math.round((edition.lines.red - score) * 100) / 100 }
}
