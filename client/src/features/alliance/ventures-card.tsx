import { View } from '@tarojs/components'
import { memo, useState } from 'react'
import type { Stage } from '#shared/domain/alliance/lifecycle.ts'
import { moneyText } from '#shared/domain/alliance/money.ts'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Chips } from '../../ui/chips'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import { routes } from '../routes'
import style from './alliance.module.scss'
import type { SumsView, VentureCardView } from './types'
import { stages, stageTag, stageWord, unitsText } from './words'

type Props = { councilId: string; counts: SumsView['ventures'] }

/** The joint projects by stage, the latest first. */
export const VenturesCard = memo(function VenturesCard({ councilId, counts }: Props) {
  const [stage, setStage] = useState<Stage | 'all'>('all')
  const words = stages.map((one) => [one, `${stageWord(one)} ${counts[one]}`] as const)
  const options = [['all', '全部'] as const, ...words]
  return (
    <Card flush title="合作项目">
      <View className={style.parts}>
        <Chips label="项目阶段" options={options} value={stage} onChange={setStage} />
      </View>
      <Ventures key={stage} councilId={councilId} stage={stage} />
    </Card>
  )
})

function Ventures({ councilId, stage }: { councilId: string; stage: Stage | 'all' }) {
  const ventures = usePages('alliance.ventures', { councilId, ...(stage !== 'all' && { stage }) })
  return (
    <Loaded query={ventures}>
      {(items) => (
        <>
          {items.length === 0 && <View className={style.none}>这一阶段现在没有项目。</View>}
          {items.map((venture) => (
            <Venture key={venture.id} venture={venture} />
          ))}
          {ventures.more && (
            <View className={style.more}>
              <More pages={ventures} />
            </View>
          )}
        </>
      )}
    </Loaded>
  )
}

const Venture = memo(function Venture({ venture }: { venture: VentureCardView }) {
  const { id: ventureId, name, amountWan, stage } = venture
  return (
    <Cell
      title={name}
      note={`${moneyText(amountWan)} · ${unitsText(venture)}`}
      trailing={<Tag {...stageTag(stage)} />}
      onTap={() => go(routes.venture, { ventureId })}
    />
  )
})
