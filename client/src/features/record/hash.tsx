import { View } from '@tarojs/components'
import { memo } from 'react'
import style from './record.module.scss'

/** A hash under its name, whole: to be compared letter by letter. */
export const Hash = memo(function Hash({ name, hash }: { name: string; hash: string }) {
  return (
    <View>
      <View className={style.note}>{name}</View>
      <View className={style.hash}>{hash}</View>
    </View>
  )
})
