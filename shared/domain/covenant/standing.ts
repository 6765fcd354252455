import * as z from 'zod'
import { Id, Period } from '../../kernel/fields.ts'
import { sum } from '../../kernel/ratio.ts'
import { AreaCode } from '../area/area.ts'
import { topLevel } from '../rating/level.ts'
import type { Edition } from './edition.ts'
import { type Grade as GradeName, grades } from './grades.ts'

export const Grade = z.enum(Object.keys(grades) as [GradeName, ...GradeName[]])

/** What a month has seen of a shop. Scores are summed in hundredths of a point, so that sums stay whole numbers. */
const Samples = z.object({ count: z.int().nonnegative(), total: z.int().nonnegative() })

/** One shop's month, kept as inspections and ratings happen; its id is `shop:period`. */
export const Standing = z.object({
  id: z.string(),
  councilId: Id,
  shopId: Id,
  area: AreaCode,
  period: Period,
  shopName: z.string(),
  shopNumber: z.string(),
  editionId: z.string(),
  /** Inspection scores, hundredths of a point. */
  inspections: Samples,
  /** Rating levels, 1–5 each. */
  ratings: Samples,
  /** Scores of neighbours' checks, hundredths of a point. */
  mutual: Samples,
  /** 0–100 with two decimals; null: not enough samples. */
  score: z.number().nullable(),
  grade: Grade,
  version: z.int(),
})
export type Standing = z.infer<typeof Standing>
export type StandingSamples = Pick<Standing, 'inspections' | 'ratings' | 'mutual'>

export const standingId = (shopId: string, period: string) => `${shopId}:${period}`

export const noSamples: StandingSamples = {
  inspections: { count: 0, total: 0 },
  ratings: { count: 0, total: 0 },
  mutual: { count: 0, total: 0 },
}

const mean = ({ count, total }: z.infer<typeof Samples>) => (count === 0 ? 0 : total / count)

/** Each part on a scale of 0–100, and whether it has samples enough to count. */
export function partsOf({ weights, minimum }: Edition, samples: StandingSamples) {
  const row = (part: keyof StandingSamples, score: number) => ({
    part,
    weight: weights[part],
    score: Math.round(score * 100) / 100,
    count: samples[part].count,
    counts: samples[part].count >= minimum[part],
  })
  return [
    row('inspections', mean(samples.inspections) / 100),
    row('ratings', (mean(samples.ratings) / topLevel) * 100),
    row('mutual', mean(samples.mutual) / 100),
  ]
}

/** The month's score by the edition's weights, shared out among the parts that have samples enough. */
export function standingOf(
  edition: Edition,
  samples: StandingSamples,
): Pick<Standing, 'score' | 'grade'> {
  const parts = partsOf(edition, samples).filter(({ counts, weight }) => counts && weight > 0)
  if (!parts.some(({ part }) => part === 'inspections')) return { score: null, grade: 'sparse' }
  const weight = sum(parts.map((part) => part.weight))
  const score =
    Math.round((sum(parts.map((part) => part.score * part.weight)) / weight) * 100) / 100
  return { score, grade: gradeOf(edition, score) }
}

function gradeOf({ lines }: Edition, score: number): GradeName {
  if (score >= lines.red) return 'red'
  return score < lines.pass ? 'black' : 'steady'
}
