import { View } from '@tarojs/components'
import { memo } from 'react'
import { aria } from './aria'
import { classes } from './classes'
import style from './stars.module.scss'

const digits = ['零', '一', '二', '三', '四', '五'] as const
const most = digits.length - 1

/** None to five stars: full and empty ones differ in shape, and the word says how many. */
export const Stars = memo(function Stars({ value }: { value: number }) {
  const full = Math.min(most, Math.max(0, Math.round(value)))
  const word = `${digits[full]}星`
  return (
    <View className={style.stars} {...aria({ role: 'img', label: `五星里的${word}` })}>
      <View className={style.full} style={{ width: `${full}em` }} />
      <View className={classes(style.full, style.empty)} style={{ width: `${most - full}em` }} />
      <View className={style.word}>{word}</View>
    </View>
  )
})
