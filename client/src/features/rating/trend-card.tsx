import { memo } from 'react'
import { Card } from '../../ui/card'
import { Trend } from '../../ui/trend'
import type { View } from './words'

/** The satisfaction rate month by month; months in which too few have spoken leave a gap. */
export const TrendCard = memo(function TrendCard({ trend }: Pick<View, 'trend'>) {
  const shown = trend.filter(isShown)
  if (shown.length < 2) return null
  const from = trend.findIndex(isShown)
  return (
    <Card title="满意率的走势（%）">
      <Trend label="满意率的走势" points={trend.slice(from).map(pointOf)} />
    </Card>
  )
})

function pointOf({ round, satisfied: { numerator, denominator } }: View['trend'][number]) {
  const label = `${Number(round.slice(5))}月`
  if (denominator === 0) return { label, value: null, note: '不满 5 人' }
  const value = Math.round((numerator / denominator) * 1000) / 10
  return { label, value, note: `${numerator} / ${denominator} 人` }
}

const isShown = ({ satisfied }: View['trend'][number]) => satisfied.denominator > 0
