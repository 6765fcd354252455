import { View } from '@tarojs/components'
import { memo } from 'react'
import { aria } from './aria'
import style from './skeleton.module.scss'

/** The shape of what is coming. */
export const Skeleton = memo(function Skeleton() {
  return (
    <View className={style.skeleton} {...aria({ role: 'status', label: '正在打开' })}>
      <View className={style.block}>
        <View className={style.title} />
        <View className={style.line} />
        <View className={style.short} />
      </View>
      <View className={style.block}>
        <View className={style.title} />
        <View className={style.line} />
        <View className={style.short} />
      </View>
    </View>
  )
})
