import {
  countOf,
  goodRate,
  type Sums,
  satisfactionRate,
  solvedRate,
} from '#shared/domain/rating/sums.ts'

/** Sums as people read them; never of `kept`. */
export function numbersOf(sums: Sums) {
  const count = countOf(sums)
  const mean = (total: number) => (count === 0 ? null : Math.round((total / count) * 100) / 100)
  return {
    count,
    levels: sums.levels,
    good: goodRate(sums),
    satisfied: satisfactionRate(sums),
    solved: solvedRate(sums),
    attitude: mean(sums.attitude),
    style: mean(sums.style),
    effect: mean(sums.effect),
  }
}
