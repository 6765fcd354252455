import { View } from '@tarojs/components'
import { memo } from 'react'
import { parts as words } from '#shared/domain/standing/parts.ts'
import { Tag } from '../../ui/tag'
import type { ShopView } from '../covenant/types'
import style from './shop-month.module.scss'

type Parts = ShopView['month']['parts']

/** What a month's score is made of: weight, samples and score of each part, or that it does not count. */
export const PartRows = memo(function PartRows({ parts }: { parts: Parts }) {
  return (
    <>
      <View className={style.parts}>
        {parts.map((part) => (
          <PartRow key={part.part} part={part} />
        ))}
      </View>
      {parts.some(({ counts }) => !counts) && (
        <View className={style.sparse}>
          “样本不足”是说这个月来看、来评的还太少，先不作数，由其余部分按比例分担。
        </View>
      )}
    </>
  )
})

function PartRow({ part: { part, weight, score, count, counts } }: { part: Parts[number] }) {
  const { zh, unit } = words[part]
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
