import { View } from '@tarojs/components'
import { memo } from 'react'
import { classes } from '../../ui/classes'
import { Line } from '../../ui/line'
import { Stars } from '../../ui/stars'
import { go } from '../paging/go'
import { routes } from '../routes'
import style from './entry-row.module.scss'
import type { Entry } from './types'
import { correctionText } from './words'

type Props = { entry: Entry; period: string; which: 'red' | 'black' }

/** A shop on a published list: place, score, stars, why; the frozen words stay, a correction stands below them. */
export const EntryRow = memo(function EntryRow({ entry, period, which }: Props) {
  const { shopId, shopName, shopNumber, rank, score, stars, why, correction } = entry
  const gone = correction !== null && correction.grade !== which
  const place = rank === null ? '' : `第 ${rank} 名 · `
  const told = score === null ? '没有分数' : `${score} 分`
  const onTap = () => go(routes.reasons, { shopId, period })
  const spoken = [`${place}${shopName}，${told}`, why, correction && correctionText(correction)]
  return (
    <Line stacked onTap={onTap} label={spoken.filter(Boolean).join('，')}>
      <View className={style.head}>
        <View className={classes(style.name, gone && style.struck)}>{shopName}</View>
        <View className={classes(style.score, gone && style.struck)}>{told}</View>
      </View>
      {stars > 0 && <Stars value={stars} />}
      <View className={style.note}>{`${place}${shopNumber}\u00a0号 · ${why}`}</View>
      {correction && <View className={style.correction}>{correctionText(correction)}</View>}
    </Line>
  )
})
