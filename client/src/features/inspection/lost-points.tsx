import { View } from '@tarojs/components'
import { memo } from 'react'
import { hoursText } from '#shared/domain/covenant/words.ts'
import { Card } from '../../ui/card'
import { Tag } from '../../ui/tag'
import type { InspectionView } from '../covenant/types'
import { PhotoStrip } from '../photo/photo-strip'
import { OrderLink } from '../rectification/order-link'
import style from './lost-points.module.scss'
import { sendersText } from './senders'

type Lost = InspectionView['lost'][number]
type Scored = InspectionView['items'][number]
type Props = Pick<InspectionView, 'id' | 'lost' | 'items' | 'parts'>

/** Every lost point with its rule, its reason and the time to put it right; item by item. */
export const LostPoints = memo(function LostPoints({ id, lost, items, parts }: Props) {
  if (lost.length === 0) return null
  const hit = items.filter(({ no }) => lost.some((point) => point.no === no))
  return (
    <Card title="扣在哪里，怎么改" extra={<Tag text={`${lost.length} 处`} />}>
      {hit.map((item) => (
        <LostItem
          key={item.no}
          id={id}
          item={item}
          lost={lost.filter(({ no }) => no === item.no)}
          parts={parts}
        />
      ))}
    </Card>
  )
})

function LostItem({ id, item, lost, parts }: { item: Scored } & Omit<Props, 'items'>) {
  const { no, title, points, kept } = item
  const named = lost.reduce((total, point) => total + point.points, 0)
  const hours = lost[0]?.rectifyHours ?? 0
  return (
    <View className={style.item}>
      <View className={style.head}>
        <View className={style.title}>{`${no}. ${title}`}</View>
        <View className={style.minus}>{`−${points - kept} 分`}</View>
      </View>
      {lost.map((point) => (
        <LostPoint key={point.rule} inspectionId={id} point={point} />
      ))}
      {named > points && (
        <View className={style.rule}>{`这一项一共 ${points} 分，扣完为止。`}</View>
      )}
      <View className={style.rule}>
        {`限 ${hoursText(hours)}改好，有不清楚的问${sendersText(parts.filter(({ nos }) => nos.includes(no)))}。`}
      </View>
    </View>
  )
}

const LostPoint = ({ inspectionId, point }: { inspectionId: string; point: Lost }) => (
  <View>
    <View className={style.line}>
      <View className={style.rule}>{point.rule}</View>
      <View className={style.cost}>{`扣 ${point.points} 分`}</View>
    </View>
    {point.veto && <Tag text="一票否决" tone="bad" />}
    {point.note && <View className={style.note}>{`现场：${point.note}`}</View>}
    {point.photos.length > 0 && (
      <View className={style.photos}>
        <PhotoStrip ids={point.photos} />
      </View>
    )}
    <OrderLink inspectionId={inspectionId} deduction={point.deduction} />
  </View>
)
