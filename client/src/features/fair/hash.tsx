import { View } from '@tarojs/components'
import style from './fair.module.scss'

/** A fingerprint with what it is of. */
export const Hash = ({ name, hash }: { name: string; hash: string }) => (
  <View>
    <View className={style.note}>{name}</View>
    <View className={style.hash}>{hash}</View>
  </View>
)
