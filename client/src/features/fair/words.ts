import type { Output } from '#shared/contract/index.ts'
import { firstOf, isFollowUp } from '#shared/domain/rating/rounds.ts'
import { percentText, type Ratio } from '#shared/kernel/ratio.ts'
import { periodText } from '#shared/kernel/time.ts'

export type Ranks = Output<'rating.ranks'>
export type Ranked = Ranks['items'][number]
export type Areas = Output<'rating.areas'>
export type Flag = Output<'rating.flags'>['items'][number]

/** `2026年11月`, `2026年11月跟踪评`. */
export function roundText(round: string): string {
  const first = firstOf(round)
  const when = first === 'once' ? '一次评完' : periodText(first)
  return isFollowUp(round) ? `${when}跟踪评` : when
}

/** `满意率 98.0%（98 / 100 人）`. */
export const rateText = (name: string, ratio: Ratio) =>
  `${name} ${percentText(ratio)}（${ratio.numerator} / ${ratio.denominator} 人）`

const percent = ({ numerator, denominator }: Ratio) =>
  Math.round((numerator / denominator) * 1_000) / 10

/** How a rate moved since the round before, in words. */
export function changeText(now: Ratio, before: Ratio | null): string {
  if (!before || before.denominator === 0 || now.denominator === 0) return '上一轮人数不够，不比'
  const change = Math.round((percent(now) - percent(before)) * 10) / 10
  if (change === 0) return '和上一轮一样'
  return `比上一轮${change > 0 ? '高' : '低'} ${Math.abs(change)} 个百分点`
}

/** For a trend: percents, and a gap where nobody is shown. */
export const pointsOf = ({ trend }: Areas) =>
  trend.map(({ round, satisfied }) => ({
    label: `${Number(round.slice(5, 7))}月`,
    value: satisfied.denominator === 0 ? null : Math.round(percent(satisfied)),
  }))
