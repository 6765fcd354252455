import { View } from '@tarojs/components'
import { memo } from 'react'
import { percentText, type Ratio } from '#shared/kernel/ratio.ts'
import { aria } from './aria'
import { classes } from './classes'
import style from './meter.module.scss'
import type { Tone } from './tone'

type Props = { label: string; ratio: Ratio; unit?: string; tone?: Tone }

/** A rate as a bar, always with its two counts beside it. */
export const Meter = memo(function Meter({ label, ratio, unit = '', tone = 'accent' }: Props) {
  const { numerator, denominator } = ratio
  const share = denominator === 0 ? 0 : Math.min(1, numerator / denominator)
  const counts = `${numerator} / ${denominator}${unit && ` ${unit}`}`
  const spoken = `${label} ${percentText(ratio)}，${denominator}${unit}中有${numerator}${unit}`
  return (
    <View {...aria({ role: 'img', label: spoken })}>
      <View className={style.words}>
        <View className={style.label}>{label}</View>
        <View className={style.counts}>{counts}</View>
        <View className={style.percent}>{percentText(ratio)}</View>
      </View>
      <View className={style.track}>
        <View className={classes(style.bar, style[tone])} style={{ width: `${share * 100}%` }} />
      </View>
    </View>
  )
})
