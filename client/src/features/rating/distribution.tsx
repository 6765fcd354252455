import { View } from '@tarojs/components'
import { memo, type ReactNode } from 'react'
import { isBad, topLevel } from '#shared/domain/rating/level.ts'
import { aria } from '../../ui/aria'
import { classes } from '../../ui/classes'
import style from './distribution.module.scss'
import { dimensionRows, levelsDown, type Numbers, wordOf } from './words'

/** How many chose each of the five, the caller's own choice marked. */
export const Distribution = memo(function Distribution(
  props: Pick<Numbers, 'levels' | 'count'> & { mine: number | undefined },
) {
  const { levels, count, mine } = props
  return (
    <View className={style.rows}>
      {levelsDown.map((level) => (
        <Bar
          key={level}
          word={wordOf(level)}
          share={count === 0 ? 0 : levels[level] / count}
          end={`${levels[level]} 人`}
          bad={isBad(level)}
          mark={level === mine && <View className={style.mine}>您</View>}
        />
      ))}
    </View>
  )
})

/** The three dimensions' means, out of five. */
export const Means = memo(function Means({ numbers }: { numbers: Numbers }) {
  return (
    <View className={style.rows}>
      {dimensionRows.map(({ name, zh }) => (
        <Bar
          key={name}
          word={zh}
          share={(numbers[name] ?? 0) / topLevel}
          end={`${numbers[name] ?? '—'} 分`}
        />
      ))}
    </View>
  )
})

type BarProps = { word: string; share: number; end: string; bad?: boolean; mark?: ReactNode }

const Bar = ({ word, share, end, bad = false, mark }: BarProps) => (
  <View className={style.row} {...aria({ role: 'img', label: `${word}，${end}` })}>
    <View className={style.word}>
      {word}
      {mark}
    </View>
    <View className={style.track}>
      <View className={classes(style.bar, bad && style.bad)} style={{ width: `${share * 100}%` }} />
    </View>
    <View className={style.end}>{end}</View>
  </View>
)
