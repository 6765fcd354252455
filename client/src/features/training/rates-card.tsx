import { View } from '@tarojs/components'
import { memo } from 'react'
import { departments } from '#shared/domain/people/role.ts'
import { useQuery } from '../../cloud'
import { Card } from '../../ui/card'
import { Meter } from '../../ui/meter'
import { press } from '../../ui/press'
import { go } from '../paging/go'
import { Loaded } from '../paging/loaded'
import { routes } from '../routes'
import style from './training.module.scss'
import type { Rate } from './types'

/** Of each department how many shops came to it at least once; a tap shows who has not. */
export function RatesCard({ councilId }: { councilId: string }) {
  const rates = useQuery('covenant.trained', { councilId })
  return (
    <Loaded query={rates}>
      {(all) => (
        <Card title="各部门培训过多少家">
          {all.map((rate) => (
            <RateRow key={rate.department} councilId={councilId} rate={rate} />
          ))}
        </Card>
      )}
    </Loaded>
  )
}

const RateRow = memo(function RateRow({ councilId, rate }: { councilId: string; rate: Rate }) {
  const { department, trained } = rate
  const left = trained.denominator - trained.numerator
  const look = () => go(routes.untrained, { councilId, department })
  return (
    <View
      className={style.rate}
      {...(left > 0 &&
        press({ onTap: look, label: `${departments[department]}，还有 ${left} 家` }))}
    >
      <Meter label={departments[department]} ratio={trained} unit="家" />
      <View className={left > 0 ? style.left : style.done}>
        {left > 0 ? `还有 ${left} 家没来过，看是哪些` : '家家都来过'}
      </View>
    </View>
  )
})
