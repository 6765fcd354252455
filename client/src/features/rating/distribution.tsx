import { View } from '@tarojs/components'
import { memo } from 'react'
import { isBad, topLevel } from '#shared/domain/rating/level.ts'
import { Bars } from '../../ui/bars'
import style from './distribution.module.scss'
import { dimensionRows, levelsDown, type Numbers, wordOf } from './words'

/** How many chose each of the five, the caller's own choice marked. */
export const Distribution = memo(function Distribution(
  props: Pick<Numbers, 'levels' | 'count'> & { mine: number | undefined },
) {
  const { levels, count, mine } = props
  const bars = levelsDown.map((level) => ({
    label: wordOf(level),
    ratio: { numerator: levels[level], denominator: count },
    end: `${levels[level]} 人`,
    tone: isBad(level) ? ('warn' as const) : ('good' as const),
    mark: level === mine && <View className={style.mine}>您</View>,
  }))
  return <Bars bars={bars} />
})

/** The three dimensions' means, out of five. */
export const Means = memo(function Means({ numbers }: { numbers: Numbers }) {
  const bars = dimensionRows.map(({ name, zh }) => ({
    label: zh,
    ratio: { numerator: numbers[name] ?? 0, denominator: topLevel },
    end: `${numbers[name] ?? '—'} 分`,
  }))
  return <Bars bars={bars} />
})
