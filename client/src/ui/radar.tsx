import { View } from '@tarojs/components'
import { memo, useMemo } from 'react'
import { aria } from './aria'
import { Drawing } from './drawing'
import { numberText } from './geometry'
import style from './radar.module.scss'
import { radarBox, radarOf } from './radar-lines'
import { RadarTable } from './radar-table'

export type RadarAxis = {
  /** Its own among the axes, a few characters. */
  label: string
  /** From 0 to `max`; `null` where nothing is known: the shape has no corner there. */
  value: number | null
  max: number
  /** What the value is compared with. */
  second?: number | null
}
type Props = {
  /** What the shape shows. */
  label: string
  /** Whose values they are: 本店 or the like. */
  name: string
  /** Whose the second ones are, where there are any. */
  secondName?: string | undefined
  /** Three to eight. */
  axes: readonly RadarAxis[]
}

/** Several values of one thing as a shape, a second shape dashed behind it, and all of them as a table. */
export const Radar = memo(function Radar({ label, name, secondName, axes }: Props) {
  const { grid, own, second, words } = useMemo(() => radarOf(axes), [axes])
  return (
    <View>
      <View className={style.stage} {...aria({ role: 'img', label: `${label}，各项的数在下面` })}>
        <Drawing box={radarBox} look="grid" path={grid} />
        {secondName && <Drawing box={radarBox} look="second" path={second} />}
        <Drawing box={radarBox} look="area" path={own} />
        <Drawing box={radarBox} look="line" path={own} />
        {axes.map((axis, at) => (
          <View key={axis.label} className={style.word} style={words[at] ?? {}}>
            <View>{axis.label}</View>
            <View className={style.value}>{numberText(axis.value)}</View>
          </View>
        ))}
      </View>
      <RadarTable name={name} secondName={secondName} axes={axes} />
    </View>
  )
})
