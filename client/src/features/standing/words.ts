import { grades } from '#shared/domain/standing/grades.ts'
import { dayOf, dayText, timeText } from '#shared/kernel/time.ts'
import type { Award, Corrected, MonthList, Reasons } from './types'

const day = 24 * 60 * 60 * 1000

/** `更正：91 分，红榜。申诉成立：…` */
export const correctionText = ({ score, grade, because }: Corrected): string =>
  `更正：${score === null ? '' : `${score} 分，`}${grades[grade].zh}。${because}`

/** Until when the public sees a list, in the words of a notice board. */
export function publicText(which: 'red' | 'black', list: MonthList): string {
  const until = which === 'red' ? list.redUntil : list.blackUntil
  const shown = which === 'red' ? list.redPublic : list.blackPublic
  if (!shown) return `公布到 ${dayText(until)} 为止，已经到期撤下。现在只有本店和管事的人看得到。`
  const left = Math.round((Date.parse(until) - Date.parse(list.today)) / day)
  return `${dayText(list.publishedOn)}公布，到 ${dayText(until)}${left > 0 ? `，还有 ${left} 天` : '，今天是最后一天'}。`
}

/** When a month that is over closes by itself. */
export const closesText = (at: string): string => `${dayText(dayOf(at))} ${timeText(new Date(at))}`

/** What is missing to the red line, said to the shop. */
export function missingText({ missing, redLine }: Reasons): string {
  if (missing.kind === 'nothing') return '已经在红榜上了，继续保持。'
  if (missing.kind === 'rechecks')
    return `这个月复查 ${missing.failed} 次不合格，上不了红榜。按整改单改好，下个月重新开始。`
  if (missing.kind === 'samples')
    return `再考核 ${missing.inspections} 次就有分数，${redLine} 分起上红榜。`
  return `离红榜还差 ${missing.points} 分（${redLine} 分起）。`
}

/** How long a reward or penalty holds. */
export function termText({ from, until, inForce, state, revokedBecause }: Award): string {
  if (state === 'revoked') return `已撤回：${revokedBecause ?? ''}`
  if (until === null) return `${dayText(from)}起，长期有效`
  return `${dayText(from)}到${dayText(until)}${inForce ? '' : '，已到期'}`
}
