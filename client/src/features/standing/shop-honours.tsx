import { View } from '@tarojs/components'
import { useQuery } from '../../cloud'
import { Card } from '../../ui/card'
import { Stars } from '../../ui/stars'
import type { ShopView } from '../covenant/types'
import { AwardCell } from './award-cell'
import style from './shop-month.module.scss'

/** Stars and honours in force; penalties too for whom they concern. Nothing where there is nothing. */
export function ShopHonours({ shop: { id, councilId } }: { shop: ShopView }) {
  const { data } = useQuery('standing.awards', { councilId, shopId: id })
  const inForce = data?.items.filter((award) => award.inForce) ?? []
  const stars = data?.stars ?? 0
  if (stars === 0 && inForce.length === 0) return null
  return (
    <Card title="星级和荣誉" extra={stars > 0 && <Stars value={stars} />}>
      {stars > 0 && (
        <View className={style.note}>最近 12 个结榜的月份里，上红榜的月份越多，星越多。</View>
      )}
      {inForce.map((award) => (
        <AwardCell key={award.id} award={award} />
      ))}
    </Card>
  )
}
