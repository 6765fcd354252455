import * as z from 'zod'
import type { Ratio } from '../../kernel/ratio.ts'
import { sum } from '../../kernel/ratio.ts'
import { AreaCode } from '../area/area.ts'
import { dimensionNames, lowestGood, lowestSatisfied } from './level.ts'
import type { Opinion } from './rating.ts'

const Count = z.int()
export const Levels = z.object({ 1: Count, 2: Count, 3: Count, 4: Count, 5: Count })
type Level = keyof z.infer<typeof Levels>

/** The sums of a subject's ratings in one round, or in all of them (`period` "all"); its id is `subject:period`. */
export const Tally = z.object({
  id: z.string(),
  subjectKey: z.string(),
  area: AreaCode,
  period: z.string(),
  levels: Levels,
  /** Sums of the 1–5 given in each dimension. */
  attitude: Count,
  style: Count,
  effect: Count,
  version: z.int(),
})
export type Tally = z.infer<typeof Tally>
export type Sums = Pick<Tally, 'levels' | 'attitude' | 'style' | 'effect'>

export const allPeriods = 'all'
export const tallyId = (subjectKey: string, period: string) => `${subjectKey}:${period}`

export const emptySums: Sums = {
  levels: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 },
  attitude: 0,
  style: 0,
  effect: 0,
}

const levelNames = [1, 2, 3, 4, 5] as const

/** Every counter of a tally, moved by nothing: so that the first count creates them all. */
export const noChange: Readonly<Record<string, number>> = Object.fromEntries(
  [...levelNames.map((level) => `levels.${level}`), ...dimensionNames].map((name) => [name, 0]),
)

/** What a tally must be moved by when an opinion is given, or takes the place of an earlier one. */
export function changeOf(before: Opinion | null, after: Opinion): Record<string, number> {
  const change: Record<string, number> = {}
  const add = (field: string, amount: number) => {
    change[field] = (change[field] ?? 0) + amount
  }
  for (const [opinion, sign] of [
    [before, -1],
    [after, 1],
  ] as const) {
    if (!opinion) continue
    add(`levels.${opinion.level}`, sign)
    for (const dimension of dimensionNames) add(dimension, sign * opinion[dimension])
  }
  return change
}

export const countOf = ({ levels }: Pick<Sums, 'levels'>) => sum(Object.values(levels))

const share = ({ levels }: Sums, from: Level): Ratio => ({
  numerator: sum(levelNames.filter((level) => level >= from).map((level) => levels[level])),
  denominator: countOf({ levels }),
})

/** 好评率: levels 5 and 4 ÷ ratings. */
export const goodRate = (sums: Sums) => share(sums, lowestGood)

/** 满意率: levels 5, 4 and 3 ÷ ratings. */
export const satisfactionRate = (sums: Sums) => share(sums, lowestSatisfied)
