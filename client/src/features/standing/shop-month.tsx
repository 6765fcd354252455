import { View } from '@tarojs/components'
import { memo } from 'react'
import { grades } from '#shared/domain/standing/grades.ts'
import { periodText } from '#shared/kernel/time.ts'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Figure } from '../../ui/figure'
import { Tag } from '../../ui/tag'
import type { ShopView } from '../covenant/types'
import { gradeNotes, gradeTones } from '../covenant/words'
import { go } from '../paging/go'
import { routes } from '../routes'
import { PartRows } from './part-rows'
import style from './shop-month.module.scss'

type Props = { shopId: string; month: ShopView['month'] }

/** A shop's month: the score, what it means, and the parts it is made of. */
export const ShopMonth = memo(function ShopMonth({ shopId, month }: Props) {
  const { period, score, grade, parts } = month
  return (
    <Card
      title={`${periodText(period)}成绩`}
      extra={<Tag text={grades[grade].zh} tone={gradeTones[grade]} />}
    >
      {score !== null && <Figure value={score} unit="分" caption="满分 100 分" />}
      <View className={style.meaning}>{gradeNotes[grade]}</View>
      <PartRows parts={parts} />
      <Button
        kind="quiet"
        text="分数怎么来的"
        onTap={() => go(routes.reasons, { shopId, period })}
      />
    </Card>
  )
})
