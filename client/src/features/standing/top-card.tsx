import { View } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import { ranksOf } from '#shared/domain/standing/ranks.ts'
import { periodText } from '#shared/kernel/time.ts'
import { useQuery } from '../../cloud'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import style from '../council/council.module.scss'
import { go } from '../paging/go'
import { Loaded } from '../paging/loaded'
import { routes } from '../routes'
import { StandingRow } from './standing-row'

const shown = 5

/** The first five of the month. */
export function TopCard({ councilId, period }: { councilId: string; period: string }) {
  const standing = useQuery('standing.month', { councilId })
  usePullDownRefresh(() => void standing.reload())
  return (
    <Card flush title={`${periodText(period)}榜单`}>
      <Loaded query={standing}>
        {({ items }) => {
          const top = items.filter(({ score }) => score !== null).slice(0, shown)
          const ranks = ranksOf(top)
          if (top.length === 0) return <None />
          return top.map((row, index) => (
            <StandingRow key={row.shopId} row={row} period={period} rank={ranks[index] ?? null} />
          ))
        }}
      </Loaded>
      <View className={style.more}>
        <Cell
          title="看全部榜单"
          note="红榜、合格、黑榜，怎么排出来的"
          onTap={() => go(routes.standing, { councilId })}
        />
      </View>
    </Card>
  )
}

const None = () => <View className={style.none}>这个月还没有店被考核过，考核以后就会排出来。</View>
