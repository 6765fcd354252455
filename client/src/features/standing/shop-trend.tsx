import { View } from '@tarojs/components'
import { memo, useMemo } from 'react'
import { periodText } from '#shared/kernel/time.ts'
import { useQuery } from '../../cloud'
import { Card } from '../../ui/card'
import { Radar } from '../../ui/radar'
import { Trend } from '../../ui/trend'
import { Loaded } from '../paging/loaded'
import style from './shop-month.module.scss'
import { axesOf, pointsOf } from './trend-points'
import type { Trend as TrendView } from './types'

/** How a shop did over twelve months, and where it stands against the others. */
export const ShopTrend = memo(function ShopTrend({ shopId }: { shopId: string }) {
  const trend = useQuery('standing.trend', { shopId })
  return <Loaded query={trend}>{(data) => <Pictures trend={data} />}</Loaded>
})

function Pictures({ trend }: { trend: TrendView }) {
  const { lines, radar } = trend
  const points = useMemo(() => pointsOf(trend), [trend])
  const levels = useMemo(
    () => [
      { value: lines.red, label: '红榜线' },
      { value: lines.pass, label: '合格线' },
    ],
    [lines],
  )
  const axes = useMemo(() => radar && axesOf(radar), [radar])
  return (
    <>
      <Card title="近 12 个月走势">
        {points.length === 0 ? (
          <View className={style.note}>还没有成绩。考核过一次，这里就有第一个点。</View>
        ) : (
          <Trend label="每月得分" points={points} levels={levels} />
        )}
      </Card>
      {radar && axes && (
        <Card title={`${periodText(radar.period)}各大类得分率`}>
          <Radar label="各大类得分率" name="本店" secondName="全街" axes={axes} />
          <View className={style.note}>
            得到的分 ÷ 适用的分 × 100。全街是这个月所有考核加在一起。不适用的大类没有角。
          </View>
        </Card>
      )}
    </>
  )
}
