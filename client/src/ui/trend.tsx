import { View } from '@tarojs/components'
import { memo, useMemo } from 'react'
import { aria } from './aria'
import { classes } from './classes'
import { Drawing } from './drawing'
import { numberText, shareOf, ticksOf } from './geometry'
import style from './trend.module.scss'
import { type TrendPoint, trendBox, trendOf } from './trend-lines'
import { TrendValues } from './trend-values'

type Level = { value: number; label: string }
type Props = {
  /** What the numbers are. */
  label: string
  /** Oldest first, twelve at most. */
  points: readonly TrendPoint[]
  min?: number
  max?: number
  /** Heights worth knowing, as dashed lines with their names. */
  levels?: readonly Level[]
}

const noLevels: readonly Level[] = []

/** How a number went over time: a line, its levels, and below it every value as text. */
export const Trend = memo(function Trend(props: Props) {
  const { label, points, min = 0, max = 100, levels = noLevels } = props
  return (
    <View>
      <Plot label={label} points={points} min={min} max={max} levels={levels} />
      <TrendValues points={points} />
      {levels.length > 0 && (
        <View className={style.legend}>
          {levels.map((level) => (
            <View key={level.label} className={style.level}>
              {level.label} {level.value}
            </View>
          ))}
        </View>
      )}
    </View>
  )
})

const Plot = memo(function Plot({ label, points, min, max, levels }: Required<Props>) {
  const { line, area, dots, last } = useMemo(
    () => trendOf(points, { min, max }),
    [points, min, max],
  )
  const latest = last ? `最近是${last.label} ${numberText(last.value)}` : '还没有数'
  return (
    <View className={style.plot} {...aria({ role: 'img', label: `${label}，${latest}` })}>
      <Ticks levels={levels} min={min} max={max} />
      <Drawing box={trendBox} look="fade" path={area} />
      <Drawing box={trendBox} look="line" path={line} />
      {dots.map(({ label: key, left, top }) => (
        <View
          key={key}
          className={classes(style.dot, key === last?.label && style.last)}
          style={{ left, top }}
        />
      ))}
      {last && (
        <View
          className={classes(style.mark, last.below && style.below)}
          style={{ left: last.left, top: last.top }}
        >
          {numberText(last.value)}
        </View>
      )}
    </View>
  )
})

const Ticks = memo(function Ticks({
  levels,
  min,
  max,
}: Pick<Required<Props>, 'levels' | 'min' | 'max'>) {
  const values = levels.map(({ value }) => value)
  return (
    <>
      {ticksOf(values, { min, max }).map((value) => (
        <View
          key={value}
          className={classes(style.tick, values.includes(value) && style.dashed)}
          style={{ bottom: `${shareOf(value, { min, max }) * 100}%` }}
        >
          <View className={style.number}>{numberText(value)}</View>
        </View>
      ))}
    </>
  )
})
