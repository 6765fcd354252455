import { View } from '@tarojs/components'
import { aria } from '../../ui/aria'
import style from './item-head.module.scss'
import type { Item } from './types'

/** One of the things that are checked: its number, its name, what it is worth. */
export const ItemHead = ({ item }: { item: Item }) => (
  <View className={style.head}>
    <View className={style.no}>{item.no}</View>
    <View className={style.title} {...aria({ role: 'heading' })}>
      {item.title}
    </View>
    <View className={style.points}>{`${item.points} 分`}</View>
  </View>
)
