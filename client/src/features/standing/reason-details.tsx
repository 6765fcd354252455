import { View } from '@tarojs/components'
import { memo } from 'react'
import { departments } from '#shared/domain/people/role.ts'
import { clockText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { go } from '../paging/go'
import { routes } from '../routes'
import style from './shop-month.module.scss'
import type { Reasons } from './types'

type Details = NonNullable<Reasons['details']>

/** For the shop and its council: which visits counted, and which findings cost most. */
export const ReasonDetails = memo(function ReasonDetails({ details }: { details: Details }) {
  const { visits, costs } = details
  return (
    <>
      {costs.length > 0 && (
        <Card flush title="扣分最多的几处">
          {costs.map((cost) => (
            <Cost key={`${cost.inspectionId}${cost.rule}`} cost={cost} />
          ))}
        </Card>
      )}
      <Card title="这个月的考核" flush={visits.length > 0}>
        {visits.length === 0 && <View className={style.note}>这个月还没有来考核过。</View>}
        {visits.map((visit) => (
          <Visit key={visit.id} visit={visit} />
        ))}
      </Card>
    </>
  )
})

function Cost({ cost }: { cost: Details['costs'][number] }) {
  const { inspectionId, no, title, rule, points, restored } = cost
  return (
    <Cell
      title={rule}
      note={`第 ${no} 项 ${title}${restored ? ' · 申诉成立，已补回' : ''}`}
      trailing={`扣 ${points} 分`}
      onTap={() => go(routes.inspection, { inspectionId })}
    />
  )
}

function Visit({
  visit: { id: inspectionId, at, by, score, vetoed },
}: {
  visit: Details['visits'][number]
}) {
  const from = by.map((department) => departments[department]).join('、')
  return (
    <Cell
      title={clockText(at, new Date())}
      note={`${from}${vetoed ? ' · 一票否决' : ''}`}
      trailing={`${score} 分`}
      onTap={() => go(routes.inspection, { inspectionId })}
    />
  )
}
