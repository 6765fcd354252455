import { View } from '@tarojs/components'
import { memo, type ReactNode } from 'react'
import { periodText } from '#shared/kernel/time.ts'
import { Tag } from '../../ui/tag'
import style from './award-cell.module.scss'
import type { Award } from './types'
import { termText } from './words'

const kinds = {
  reward: { zh: '奖励', tone: 'good' },
  penalty: { zh: '约束', tone: 'warn' },
} as const

type Props = { award: Award; withShop?: boolean; children?: ReactNode }

/** One reward or penalty: what, by which month, how long. */
export const AwardCell = memo(function AwardCell({ award, withShop, children }: Props) {
  const { kind, text, note, period, shopName, shopNumber } = award
  const { zh, tone } = kinds[kind]
  const whose = withShop ? `${shopName}（${shopNumber}\u00a0号） · ` : ''
  return (
    <View className={style.award}>
      <View className={style.head}>
        <View className={style.text}>{text}</View>
        <Tag text={zh} tone={award.inForce ? tone : 'plain'} />
      </View>
      <View className={style.note}>{`${whose}按${periodText(period)}榜单`}</View>
      <View className={style.note}>{termText(award)}</View>
      {note && <View className={style.note}>{`说明：${note}`}</View>}
      {children}
    </View>
  )
})
