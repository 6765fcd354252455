import type { Output } from '#shared/contract/index.ts'
import { type Dimension, dimensionNames, dimensions, levels } from '#shared/domain/rating/level.ts'
import { periodText } from '#shared/kernel/time.ts'

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

/** Nobody learns how many have spoken before five have. */
export const notShownYet = '满 5 个人评过才一起显示，这样谁也猜不出哪一句是谁说的。'

export const readFirst = '写的话和照片先有人看过，合适的才公开，不带您的名字。'

/** What happens with it now. */
export const thanks =
  '谢谢您！已经记下了。数字每满 5 个人变一次，所以不会马上动：这样谁也看不出是您刚评的。'

export const roundText = (round: string) => (round === 'once' ? '大家的评价' : periodText(round))
