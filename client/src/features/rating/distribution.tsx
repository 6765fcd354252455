import { View } from '@tarojs/components'
import { memo } from 'react'
import { aria } from '../../ui/aria'
import { classes } from '../../ui/classes'
import style from './distribution.module.scss'
import { levelsDown, type Numbers, wordOf } from './words'

type Props = Pick<Numbers, 'levels' | 'count'> & { mine: number | undefined }

/** How many chose each of the five, the caller's own choice marked. */
export const Distribution = memo(function Distribution({ levels, count, mine }: Props) {
  return (
    <View className={style.rows}>
      {levelsDown.map((level) => (
        <View
          key={level}
          className={style.row}
          {...aria({ role: 'img', label: `${wordOf(level)}，${levels[level]} 人` })}
        >
          <View className={style.word}>{wordOf(level)}</View>
          <View className={style.track}>
            <View
              className={classes(style.bar, level < 3 && style.bad)}
              style={{ width: count === 0 ? '0%' : `${(levels[level] / count) * 100}%` }}
            />
          </View>
          <View className={style.count}>{`${levels[level]} 人`}</View>
          <View className={style.mine}>{level === mine && '您'}</View>
        </View>
      ))}
    </View>
  )
})
