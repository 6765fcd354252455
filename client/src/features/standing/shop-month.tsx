import { View } from '@tarojs/components'
import { memo } from 'react'
import { grades } from '#shared/domain/standing/grades.ts'
import { periodText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { Figure } from '../../ui/figure'
import { Tag } from '../../ui/tag'
import type { ShopView } from '../covenant/types'
import { gradeNotes, gradeTones, parts } from '../covenant/words'
import style from './shop-month.module.scss'

/** A shop's month: the score, what it means, and the parts it is made of. */
export const ShopMonth = memo(function ShopMonth({ month }: { month: ShopView['month'] }) {
  const { period, score, grade } = month
  return (
    <Card
      title={`${periodText(period)}成绩`}
      extra={<Tag text={grades[grade].zh} tone={gradeTones[grade]} />}
    >
      {score !== null && <Figure value={score} unit="分" caption="满分 100 分" />}
      <View className={style.meaning}>{gradeNotes[grade]}</View>
      <View className={style.parts}>
        {month.parts.map((part) => (
          <Part key={part.part} part={part} />
        ))}
      </View>
      {month.parts.some(({ counts }) => !counts) && (
        <View className={style.sparse}>
          “样本不足”是说这个月来看、来评的还太少，先不作数，由其余部分按比例分担。
        </View>
      )}
    </Card>
  )
})

function Part({ part: { part, weight, score, count, counts } }: { part: Month['parts'][number] }) {
  const { zh, unit } = parts[part]
  return (
    <View className={style.part}>
      <View className={style.words}>
        <View className={style.name}>{zh}</View>
        <View
          className={style.note}
        >{`占 ${weight}% · ${count > 0 ? `${count} ${unit}` : '还没有'}`}</View>
      </View>
      {counts ? <View className={style.score}>{`${score} 分`}</View> : <Tag text="样本不足" />}
    </View>
  )
}

type Month = ShopView['month']
