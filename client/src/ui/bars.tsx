import { View } from '@tarojs/components'
import { memo, type ReactNode } from 'react'
import { percentText, type Ratio } from '#shared/kernel/ratio.ts'
import { aria } from './aria'
import style from './bars.module.scss'
import { classes } from './classes'
import type { Tone } from './tone'

type Bar = {
  /** Its own among the bars. */
  label: string
  ratio: Ratio
  /** Said at the end instead of the rate and its two counts. */
  end?: string
  tone?: Tone
  /** A word beside the label. */
  mark?: ReactNode
}

/** Rates side by side. For a single one that matters there is `Meter`. */
export const Bars = memo(function Bars({ bars, unit }: { bars: readonly Bar[]; unit?: string }) {
  return (
    <View className={style.rows}>
      {bars.map((bar) => (
        <Line key={bar.label} unit={unit} {...bar} />
      ))}
    </View>
  )
})

const Line = ({
  label,
  ratio,
  end,
  tone = 'good',
  mark,
  unit = '',
}: Bar & { unit: string | undefined }) => {
  const { numerator, denominator } = ratio
  const share = denominator === 0 ? 0 : Math.min(1, numerator / denominator)
  const counts = `${numerator} / ${denominator}${unit && ` ${unit}`}`
  const spoken = end ?? `${percentText(ratio)}，${denominator}${unit}中有${numerator}${unit}`
  return (
    <View className={style.row} {...aria({ role: 'img', label: `${label}，${spoken}` })}>
      <View className={style.label}>
        {label}
        {mark}
      </View>
      <View className={style.track}>
        <View className={classes(style.bar, style[tone])} style={{ width: `${share * 100}%` }} />
      </View>
      <View className={style.end}>
        {end ?? percentText(ratio)}
        {!end && <View className={style.counts}>{counts}</View>}
      </View>
    </View>
  )
}
