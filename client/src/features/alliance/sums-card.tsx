import { View } from '@tarojs/components'
import { memo } from 'react'
import { moneyOf, moneyText } from '#shared/domain/alliance/money.ts'
import { amountOf, membersOf, venturesOf } from '#shared/domain/alliance/totals.ts'
import { Bars } from '../../ui/bars'
import { Card } from '../../ui/card'
import { Figure } from '../../ui/figure'
import style from './alliance.module.scss'
import type { SumsView } from './types'
import { stages, stageWord } from './words'

type Props = { title: string; of: string; sums: SumsView; alliances?: boolean }

/** What alliances have together: members, projects, money by stage; `of` says of what these are sums. */
export const SumsCard = memo(function SumsCard({ title, of, sums, alliances }: Props) {
  const { value, unit } = moneyOf(amountOf(sums))
  return (
    <Card title={title}>
      <View className={style.figures}>
        {alliances && <Figure value={sums.alliances} unit="个" caption="联盟" />}
        <Figure value={membersOf(sums)} unit="家" caption="成员单位" />
        <Figure value={venturesOf(sums)} unit="个" caption="合作项目" />
        <Figure value={value} unit={unit} caption="投资额" />
        {sums.talents > 0 && <Figure value={sums.talents} unit="人" caption="研发人才" />}
      </View>
      {venturesOf(sums) > 0 && <Bars bars={barsOf(sums)} />}
      <View className={style.note}>{of}</View>
    </Card>
  )
})

/** By stage: how many projects, and how much of the money. */
function barsOf(sums: SumsView) {
  const whole = amountOf(sums)
  return stages
    .filter((stage) => stage !== 'ended')
    .map((stage) => ({
      label: `${stageWord(stage)} ${sums.ventures[stage]} 个`,
      ratio: { numerator: sums.amountWan[stage], denominator: whole },
      end: moneyText(sums.amountWan[stage]),
    }))
}
