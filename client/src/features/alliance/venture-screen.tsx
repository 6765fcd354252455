import { View } from '@tarojs/components'
import { moneyOf } from '#shared/domain/alliance/money.ts'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Figure } from '../../ui/figure'
import { Masthead } from '../../ui/masthead'
import { Row } from '../../ui/row'
import { Tag } from '../../ui/tag'
import { Timeline, TimelineStep } from '../../ui/timeline'
import { go } from '../paging/go'
import { routes } from '../routes'
import style from './alliance.module.scss'
import type { VentureView } from './types'
import { VentureManage } from './venture-manage'
import { storyOf } from './venture-story'
import { stageTag } from './words'

/** A joint project: its money, who does it together, and the way it came. */
export function VentureScreen({ venture }: { venture: VentureView }) {
  const { councilId, name, alliance, amountWan, stage, units } = venture
  const { value, unit } = moneyOf(amountWan)
  return (
    <>
      <Masthead over={alliance} title={name}>
        <View className={style.tag}>
          <Tag {...stageTag(stage)} />
        </View>
      </Masthead>
      <Card>
        <Row>
          <Figure value={value} unit={unit} caption="投资额" />
          <Figure value={units.length} unit="家" caption="一起做的成员" />
        </Row>
      </Card>
      <VentureManage venture={venture} />
      <Card title="走到哪一步">
        <Timeline>
          {storyOf(venture).map(({ at, ...step }) => (
            <TimelineStep key={`${at} ${step.what}`} {...step} />
          ))}
        </Timeline>
      </Card>
      <Card flush title="一起做的成员">
        {units.map((one) => (
          <Cell
            key={one.id}
            title={one.name}
            trailing={one.member ? undefined : <Tag text="已退出联盟" />}
          />
        ))}
        <Cell title={`看${alliance}`} onTap={() => go(routes.alliance, { councilId })} />
      </Card>
    </>
  )
}
