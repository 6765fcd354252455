import type { Output } from '#shared/contract/index.ts'
import { type Dimension, dimensionNames, dimensions, levels } from '#shared/domain/rating/level.ts'

export type View = Output<'rating.subject'>
export type Subject = View['subject']
export type Numbers = View['thisRound']
export type Opinion = NonNullable<View['mine']>
export type LevelOf = keyof typeof levels

/** Best to worst, as they stand side by side and one under another. */
export const levelsDown: readonly LevelOf[] = [5, 4, 3, 2, 1]
export const levelWords = levelsDown.map((level) => [level, levels[level]] as const)
export const wordOf = (level: number) => levels[level as LevelOf] ?? ''

/** What each dimension asks, in words that need no explaining. */
const questions: Record<Dimension, string> = {
  attitude: '待人热不热情',
  style: '做事实不实在',
  effect: '事情办没办好',
}
export const dimensionRows = dimensionNames.map((name) => ({
  name,
  zh: dimensions[name],
  question: questions[name],
}))

export const privacy = '被评的人看不到是谁评的；写的话核对以后才会公开。'

export const nobodyYet = (may: boolean) =>
  may ? '这个月还没有人评过，您可以说第一句。' : '这个月还没有人评过。'
