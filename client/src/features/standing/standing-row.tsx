import { View } from '@tarojs/components'
import { memo } from 'react'
import { grades } from '#shared/domain/standing/grades.ts'
import { classes } from '../../ui/classes'
import { Line } from '../../ui/line'
import { Tag } from '../../ui/tag'
import { gradeTones } from '../covenant/words'
import { go } from '../paging/go'
import { routes } from '../routes'
import style from './standing-row.module.scss'
import type { Row } from './types'
import { correctionText } from './words'

type Props = {
  row: Row
  period: string
  /** `null` has no place; `undefined` in a list that tells no places. */
  rank: number | null | undefined
}

const honoured = 3

/** A shop's month in one line: place, name, what stands behind it, score and grade. */
export const StandingRow = memo(function StandingRow({ row, period, rank }: Props) {
  const { shopId, shopName, shopNumber, score, grade, inspections, ratings, correction } = row
  const note = `${shopNumber}\u00a0号 · 考核\u00a0${inspections}\u00a0次 · 评价\u00a0${ratings}\u00a0条`
  const result = score === null ? grades[grade].zh : `${score} 分，${grades[grade].zh}`
  const late = correction && correctionText(correction)
  const spoken = `${rank ? `第 ${rank} 名，` : ''}${shopName}，${note}，${result}${late ? `，${late}` : ''}`
  return (
    <Line onTap={() => go(routes.reasons, { shopId, period })} label={spoken}>
      {rank !== undefined && <Rank rank={rank} />}
      <View className={style.words}>
        <View className={style.name}>{shopName}</View>
        <View className={style.note}>{note}</View>
        {late && <View className={style.late}>{late}</View>}
      </View>
      <View className={style.result}>
        {score !== null && <View className={style.score}>{score}</View>}
        <Tag text={grades[grade].zh} tone={gradeTones[grade]} />
      </View>
    </Line>
  )
})

const Rank = ({ rank }: { rank: number | null }) => (
  <View className={classes(style.rank, rank !== null && rank <= honoured && style.honoured)}>
    {rank}
  </View>
)
