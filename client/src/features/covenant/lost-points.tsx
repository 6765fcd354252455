import { View } from '@tarojs/components'
import { memo } from 'react'
import { departments } from '#shared/domain/people/role.ts'
import { Card } from '../../ui/card'
import { Tag } from '../../ui/tag'
import style from './lost-points.module.scss'
import type { InspectionView } from './types'
import { hoursText } from './words'

type Lost = InspectionView['lost'][number]
type Props = { lost: readonly Lost[]; department: InspectionView['department'] }

/** Every lost point with its rule, its reason and the time to put it right. */
export const LostPoints = memo(function LostPoints({ lost, department }: Props) {
  if (lost.length === 0) return null
  return (
    <Card title="扣在哪里，怎么改" extra={<Tag text={`${lost.length} 处`} />}>
      {lost.map((point) => (
        <LostPoint key={`${point.no}${point.rule}`} point={point} department={department} />
      ))}
    </Card>
  )
})

type PointProps = { point: Lost; department: Props['department'] }

function LostPoint({ point, department }: PointProps) {
  const { no, title, rule, points, note, veto, rectifyHours } = point
  return (
    <View className={style.point}>
      <View className={style.head}>
        <View className={style.title}>{`${no}. ${title}`}</View>
        {veto && <Tag text="一票否决" tone="bad" />}
        <View className={style.minus}>{`−${points} 分`}</View>
      </View>
      <View>{rule}</View>
      {note && <View className={style.note}>{note}</View>}
      <View className={style.mend}>
        {`请在 ${hoursText(rectifyHours)}内改好，有不清楚的问${departments[department]}。`}
      </View>
    </View>
  )
}
