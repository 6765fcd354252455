import * as z from 'zod'
import { Id, Instant, Period } from '../../kernel/fields.ts'
import { sum } from '../../kernel/ratio.ts'
import { AreaCode } from '../area/area.ts'
import type { Council } from '../council/council.ts'
import { inForce } from '../council/editions.ts'
import type { Edition } from '../covenant/edition.ts'
import { topLevel } from '../rating/level.ts'
import { type Grade as GradeName, grades } from './grades.ts'
import { noSamples, StandingSamples } from './samples.ts'

export const Grade = z.enum(Object.keys(grades) as [GradeName, ...GradeName[]])

/** One shop's month, kept as inspections, ratings and checks happen; its id is `shop:period`. */
export const Standing = StandingSamples.extend({
  id: z.string(),
  councilId: Id,
  shopId: Id,
  area: AreaCode,
  period: Period,
  shopName: z.string(),
  shopNumber: z.string(),
  /** The month is scored by one edition: the one in force when it began to count. */
  editionId: z.string(),
  /** 0–100 with two decimals; null: not enough samples. */
  score: z.number().nullable(),
  grade: Grade,
  /** When the month was closed: from then on this row never changes; what comes later is a correction. */
  closedAt: Instant.nullable(),
  /** Given when the month is closed: the place among those with a score, and stars of the last twelve months. */
  rank: z.int().positive().nullable(),
  stars: z.int().min(0).max(5).nullable(),
  version: z.int(),
})
export type Standing = z.infer<typeof Standing>

export const standingId = (shopId: string, period: string) => `${shopId}:${period}`

type Place = {
  readonly shopId: string
  readonly councilId: string
  readonly area: string
  readonly name: string
  readonly number: string
}

/** A shop's month before anything was seen of it. */
export const newStanding = (
  { shopId, councilId, area, name, number }: Place,
  council: Pick<Council, 'editions'>,
  period: string,
): Standing => ({
  ...noSamples,
  id: standingId(shopId, period),
  councilId,
  shopId,
  area,
  period,
  shopName: name,
  shopNumber: number,
  // editions come into force with a month, so its first day tells
  editionId: inForce(council, `${period}-01`).id,
  score: null,
  grade: 'sparse',
  closedAt: null,
  rank: null,
  stars: null,
  version: 0,
})

const mean = ({ count, total }: StandingSamples['inspections']) => (count === 0 ? 0 : total / count)

/** Each part on a scale of 0–100, and whether it has samples enough to count. */
export function partsOf({ weights, minimum }: Edition, samples: StandingSamples) {
  const row = (part: keyof Edition['weights'], score: number) => ({
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
  const score = scoreOf(edition, samples)
  return { score, grade: gradeOf(edition, score, samples.failedRechecks) }
}

function scoreOf(edition: Edition, samples: StandingSamples): number | null {
  const parts = partsOf(edition, samples).filter(({ counts, weight }) => counts && weight > 0)
  if (!parts.some(({ part }) => part === 'inspections')) return null
  const weight = sum(parts.map((part) => part.weight))
  return Math.round((sum(parts.map((part) => part.score * part.weight)) / weight) * 100) / 100
}

/** Failed re-checks put a shop on the black list whatever its score; without a score it is not ranked. */
function gradeOf({ lines, rectification }: Edition, score: number | null, failed: number) {
  if (failed >= rectification.blackAfter) return 'black'
  if (score === null) return 'sparse'
  if (score >= lines.red) return 'red'
  return score < lines.pass ? 'black' : 'steady'
}
