import { View } from '@tarojs/components'
import { memo } from 'react'
import { aria } from './aria'
import { classes } from './classes'
import style from './figure.module.scss'
import type { Tone } from './tone'

type Props = { value: string | number; caption: string; unit?: string; note?: string; tone?: Tone }

/** One number that matters, large. Several side by side go in a `Row`. */
export const Figure = memo(function Figure({ value, caption, unit, note, tone = 'plain' }: Props) {
  return (
    <View
      className={style.figure}
      {...aria({ role: 'img', label: `${caption} ${value}${unit ?? ''}` })}
    >
      <View className={classes(style.value, style[tone])}>
        {value}
        {unit && <View className={style.unit}>{unit}</View>}
      </View>
      <View className={style.caption}>{caption}</View>
      {note && <View className={style.note}>{note}</View>}
    </View>
  )
})
