import { View } from '@tarojs/components'
import style from './meeting.module.scss'

/** A name and what it is, side by side. */
export const Fact = ({ name, text }: { name: string; text: string }) => (
  <View className={style.fact}>
    <View className={style.key}>{name}</View>
    <View className={style.text}>{text}</View>
  </View>
)
