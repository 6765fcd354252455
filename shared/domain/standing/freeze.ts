import type { Edition } from '../covenant/edition.ts'
import type { Grade } from './grades.ts'
import type { ListEntry, MonthList } from './month-list.ts'
import { ranksOf } from './ranks.ts'
import { whyText } from './reasons.ts'
import type { Standing } from './standing.ts'
import { starsOf } from './stars.ts'

type Closing = {
  readonly editionOf: (editionId: string) => Edition
  /** Months on the red list among the closed ones before, as far back as stars look. */
  readonly redMonthsBefore: (shopId: string) => number
  readonly now: Date
}

/** The standings of an ended month as they stay: each with its place among those with a score, and its stars. */
export function freeze(standings: readonly Standing[], closing: Closing): Standing[] {
  const sorted = [...standings].sort(
    (one, other) => (other.score ?? -1) - (one.score ?? -1) || inOrder(one, other),
  )
  const ranks = ranksOf(sorted)
  return sorted.map((standing, index) => {
    const { shopId, grade, editionId } = standing
    const redMonths = closing.redMonthsBefore(shopId) + (grade === 'red' ? 1 : 0)
    return {
      ...standing,
      closedAt: closing.now,
      rank: ranks[index] ?? null,
      stars: starsOf(closing.editionOf(editionId), redMonths),
    }
  })
}

const inOrder = (one: Standing, other: Standing) => (one.shopNumber < other.shopNumber ? -1 : 1)

/** What is published of a frozen month. */
export const listed = (
  frozen: readonly Standing[],
  editionOf: Closing['editionOf'],
): Pick<MonthList, 'red' | 'black' | 'counts'> => {
  const of = (grade: Grade) => frozen.filter((standing) => standing.grade === grade)
  const entries = (grade: Grade) =>
    of(grade).map((standing) => entryOf(standing, editionOf(standing.editionId)))
  return {
    red: entries('red'),
    black: entries('black'),
    counts: {
      red: of('red').length,
      steady: of('steady').length,
      black: of('black').length,
      sparse: of('sparse').length,
    },
  }
}

/** A frozen standing as a list shows it. */
export const entryOf = (standing: Standing, edition: Edition): ListEntry => {
  const { shopId, shopName, shopNumber, score, grade, rank, stars } = standing
  const why = whyText(edition, standing)
  return { shopId, shopName, shopNumber, score, grade, rank, stars: stars ?? 0, why }
}
