import { View } from '@tarojs/components'
import { memo } from 'react'
import { gridKinds } from '#shared/domain/grid/kinds.ts'
import { Card } from '../../ui/card'
import { Figure } from '../../ui/figure'
import { Meter } from '../../ui/meter'
import { Row } from '../../ui/row'
import style from './grid.module.scss'
import type { AreaSums } from './types'

type Props = { sums: Omit<AreaSums, 'open'> }

/** A place in numbers: grids of each kind, homes in them, and how many grids somebody looks after. */
export const SumsCard = memo(function SumsCard({ sums }: Props) {
  const { basic, functional, homes, staffed } = sums
  if (staffed.denominator === 0) return null
  return (
    <Card>
      <Row>
        <Figure value={basic} unit="个" caption={gridKinds.basic.zh} />
        <Figure value={functional} unit="个" caption={gridKinds.functional.zh} />
      </Row>
      <View className={style.key}>{`这些网格里一共住着 ${homes} 户人家`}</View>
      <Meter label="有网格员的网格" ratio={staffed} unit="个" tone="good" />
    </Card>
  )
})
