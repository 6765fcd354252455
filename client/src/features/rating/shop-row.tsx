import { View } from '@tarojs/components'
import { memo } from 'react'
import { percentText } from '#shared/kernel/ratio.ts'
import { Line } from '../../ui/line'
import { Tag } from '../../ui/tag'
import style from './shop-row.module.scss'
import { openSubject, type SubjectCard } from './subject-card'

/** One shop, department or published matter: what it is called, where it is, and what its neighbours think. */
export const ShopRow = memo(function ShopRow({ card }: { card: SubjectCard }) {
  const { name, note, count, satisfied, rated } = card
  const said = count === 0 ? '满 5 人显示' : `${satisfied.numerator} / ${count} 人满意`
  const spoken = [name, note, said, rated && '已评'].filter(Boolean).join('，')
  return (
    <Line onTap={() => openSubject(card)} label={spoken}>
      <View className={style.words}>
        <View className={style.name}>
          {name}
          {rated && <Tag text="已评" tone="good" />}
        </View>
        <View className={style.note}>{note}</View>
      </View>
      <View className={style.numbers}>
        {count > 0 && <View className={style.percent}>{percentText(satisfied)}</View>}
        <View className={style.note}>{said}</View>
      </View>
    </Line>
  )
})
