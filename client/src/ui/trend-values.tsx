import { View } from '@tarojs/components'
import { memo } from 'react'
import { numberText } from './geometry'
import style from './trend.module.scss'
import type { TrendPoint } from './trend-lines'

const inOneRow = 6

/** The same points as text: up to six stand under their own dots, more take two rows. */
export const TrendValues = memo(function TrendValues({
  points,
}: {
  points: readonly TrendPoint[]
}) {
  const { length } = points
  const columns: object = { '--columns': length > inOneRow ? Math.ceil(length / 2) : length }
  const noted = points.filter(({ note }) => note)
  return (
    <View>
      {length > inOneRow && (
        <View className={style.ends}>
          <View>{points[0]?.label}</View>
          <View>{points[length - 1]?.label}</View>
        </View>
      )}
      <View className={style.values} style={columns}>
        {points.map(({ label, value }) => (
          <View key={label} className={style.point}>
            <View className={style.when}>{label}</View>
            <View className={style.value}>{numberText(value)}</View>
          </View>
        ))}
      </View>
      {noted.map(({ label, note }) => (
        <View key={label} className={style.note}>
          {label}：{note}
        </View>
      ))}
    </View>
  )
})
