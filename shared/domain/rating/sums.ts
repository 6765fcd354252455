import * as z from 'zod'
import type { Ratio } from '../../kernel/ratio.ts'
import { sum } from '../../kernel/ratio.ts'
import { dimensionNames, lowestGood, lowestSatisfied } from './level.ts'
import { outcomeNames } from './outcome.ts'
import type { Counted } from './rating.ts'

const Count = z.int()
export const Levels = z.object({ 1: Count, 2: Count, 3: Count, 4: Count, 5: Count })
const Outcomes = z.object({ solved: Count, partly: Count, not: Count })
type Level = keyof z.infer<typeof Levels>

/** Voices added up: how many of each level, the sums of the 1–5 given in each dimension, how many of each outcome. */
export const Sums = z.object({
  levels: Levels,
  attitude: Count,
  style: Count,
  effect: Count,
  outcomes: Outcomes,
})
export type Sums = z.infer<typeof Sums>

export const emptySums: Sums = {
  levels: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 },
  attitude: 0,
  style: 0,
  effect: 0,
  outcomes: { solved: 0, partly: 0, not: 0 },
}

const levelNames = [1, 2, 3, 4, 5] as const

/** The sums of one voice; of none, nothing. */
function sumsOf(counted: Counted | null): Sums {
  if (!counted) return emptySums
  const { level, attitude, style, effect, outcome } = counted
  return {
    levels: { ...emptySums.levels, [level]: 1 },
    ...{ attitude, style, effect },
    outcomes: { ...emptySums.outcomes, ...(outcome && { [outcome]: 1 }) },
  }
}

/** Both together; with `sign` -1, one less the other. */
export function plus(one: Sums, other: Sums, sign: 1 | -1 = 1): Sums {
  const next = structuredCloneOf(one)
  for (const level of levelNames) next.levels[level] += sign * other.levels[level]
  for (const name of dimensionNames) next[name] += sign * other[name]
  for (const name of outcomeNames) next.outcomes[name] += sign * other.outcomes[name]
  return next
}

const structuredCloneOf = (sums: Sums): Sums => ({
  ...sums,
  levels: { ...sums.levels },
  outcomes: { ...sums.outcomes },
})

/** How sums move when a voice is raised, takes the place of an earlier one, or is no voice any more. */
export const changeOf = (before: Counted | null, after: Counted | null): Sums =>
  plus(sumsOf(after), sumsOf(before), -1)

/** Sums as counters of a stored document, under a name: `shown.levels.5`. */
export const incrementsOf = (name: string, sums: Sums): Record<string, number> =>
  Object.fromEntries([
    ...levelNames.map((level) => [`${name}.levels.${level}`, sums.levels[level]]),
    ...dimensionNames.map((dimension) => [`${name}.${dimension}`, sums[dimension]]),
    ...outcomeNames.map((outcome) => [`${name}.outcomes.${outcome}`, sums.outcomes[outcome]]),
  ])

export const countOf = ({ levels }: Pick<Sums, 'levels'>) => sum(Object.values(levels))

/** The sum of the levels themselves, 1–5 each. */
export const totalOf = ({ levels }: Pick<Sums, 'levels'>) =>
  sum(levelNames.map((level) => level * levels[level]))

const share = ({ levels }: Sums, from: Level): Ratio => ({
  numerator: sum(levelNames.filter((level) => level >= from).map((level) => levels[level])),
  denominator: countOf({ levels }),
})

/** 好评率: levels 5 and 4 ÷ ratings. */
export const goodRate = (sums: Sums) => share(sums, lowestGood)

/** 满意率: levels 5, 4 and 3 ÷ ratings. */
export const satisfactionRate = (sums: Sums) => share(sums, lowestSatisfied)

/** 解决率: "solved" ÷ those who were asked again and answered. */
export const solvedRate = ({ outcomes: { solved, partly, not } }: Sums): Ratio => ({
  numerator: solved,
  denominator: solved + partly + not,
})
