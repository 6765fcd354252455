import { View } from '@tarojs/components'
import { periodText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { Figure } from '../../ui/figure'
import { Meter } from '../../ui/meter'
import { Row } from '../../ui/row'
import style from './council.module.scss'
import type { Home } from './words'

/** What was looked at this month. */
export function MonthCard({ home: { month, signing, period } }: { home: Home }) {
  if (!month || !signing) return null
  const { inspections, shops, average } = month
  return (
    <Card title={`${periodText(period)}的考核`}>
      <Row>
        <Figure value={average ?? '—'} unit="分" caption="平均分" />
        <Figure value={inspections} unit="次" caption="到店考核" />
      </Row>
      {signing.denominator > 0 && (
        <Meter
          label="考核过的店"
          ratio={{ numerator: shops, denominator: signing.denominator }}
          unit="家"
        />
      )}
      <View className={style.hint}>{monthText(shops, signing.denominator)}</View>
    </Card>
  )
}

function monthText(shops: number, register: number): string {
  if (shops === 0) return '这个月考核员还没有到店。'
  const left = register - shops
  return left > 0
    ? `满分 100 分。还有 ${left} 家店，考核员没去。`
    : '满分 100 分。在册的店，考核员都去过了。'
}
