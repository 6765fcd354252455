import { View } from '@tarojs/components'
import type { Ratio } from '#shared/kernel/ratio.ts'
import { Card } from '../../ui/card'
import { Figure } from '../../ui/figure'
import { Meter } from '../../ui/meter'
import style from './council.module.scss'
import type { Home } from './words'

type Props = Pick<Home, 'place' | 'community'>

/** The community around the council in numbers, each with where it comes from. */
export function CommunityCard({ place, community }: Props) {
  if (!community) return null
  const { residents, satisfied, good, read } = community
  return (
    <Card title={`${place}这个月`}>
      <Figure value={residents} unit="位" caption="登记并核实过的居民" />
      <View className={style.rule} />
      {satisfied.denominator === 0 ? (
        <View>这个月还没有人评过社区服务。</View>
      ) : (
        <>
          <Rate label="服务满意率" ratio={satisfied} note={satisfiedText(satisfied)} />
          <Rate label="服务好评率" ratio={good} note={goodText(good)} />
        </>
      )}
      <View className={style.rule} />
      {read.denominator === 0 ? (
        <View>社区还没有发过公告。</View>
      ) : (
        <Rate label="公告已读" ratio={read} note={readText(read)} />
      )}
    </Card>
  )
}

const Rate = ({ label, ratio, note }: { label: string; ratio: Ratio; note: string }) => (
  <View>
    <Meter label={label} ratio={ratio} unit="人" tone="good" />
    <View className={style.note}>{note}</View>
  </View>
)

const satisfiedText = ({ numerator, denominator }: Ratio) =>
  `${denominator} 位居民评了社区服务，${numerator} 位评的是基本满意或更好。`
const goodText = ({ numerator, denominator }: Ratio) =>
  `同样这 ${denominator} 位里，${numerator} 位评的是满意或非常满意。`
const readText = ({ numerator, denominator }: Ratio) =>
  `最近一条公告是发给 ${denominator} 位居民的，${numerator} 位打开看过。`
