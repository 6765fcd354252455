import type { Ratio } from '#shared/kernel/ratio.ts'
import type { RadarAxis } from '../../ui/radar'
import type { Trend } from './types'
import { correctionText } from './words'

const monthText = (period: string) => `${Number(period.slice(5))}月`

/** A trend as it is drawn: what counts by now; what is not final or was corrected is said. */
export const pointsOf = ({ points }: Trend) =>
  points.map(({ period, score, closed, correction }) => {
    const note = correction ? correctionText(correction) : closed ? undefined : '还没结榜'
    const value = correction ? correction.score : score
    return { label: monthText(period), value, ...(note && { note }) }
  })

const percent = ({ numerator, denominator }: Ratio) =>
  denominator === 0 ? null : Math.round((numerator / denominator) * 100)

export const axesOf = ({ categories }: NonNullable<Trend['radar']>): RadarAxis[] =>
  categories.map(({ title, own, council }) => ({
    label: title,
    value: percent(own),
    second: percent(council),
    max: 100,
  }))
