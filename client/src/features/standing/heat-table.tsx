import { View } from '@tarojs/components'
import { useCallback, useMemo, useState } from 'react'
import type { Ratio } from '#shared/kernel/ratio.ts'
import { periodText } from '#shared/kernel/time.ts'
import { Bars } from '../../ui/bars'
import { Empty } from '../../ui/blank'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Heat } from '../../ui/heat'
import { Masthead } from '../../ui/masthead'
import style from '../council/council.module.scss'
import { go } from '../paging/go'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { type ItemOf, usePages } from '../paging/use-pages'
import { routes } from '../routes'

type Props = { councilId: string; period: string }
type By = 'number' | 'score'

const orders: (readonly [By, string])[] = [
  ['number', '按编号'],
  ['score', '按分数'],
]
const ends = ['得分率低', '得分率高'] as const

/** Shops × items: how much of each item's points was kept. A row leads to its reasons. */
export function HeatTable({ councilId, period }: Props) {
  const [by, setBy] = useState<By>('number')
  const pages = usePages('standing.heat', { councilId, period, by })
  const onTap = useCallback((shopId: string) => go(routes.reasons, { shopId, period }), [period])
  const { first, data } = pages
  const columns = useMemo(
    () => first?.columns.map(({ title }) => ({ label: title, min: 50 })) ?? [],
    [first],
  )
  const rows = useMemo(() => data?.map(rowOf) ?? [], [data])
  return (
    <>
      <Masthead
        over={periodText(period)}
        title="各店各项得分"
        note="数字是得分率：得到的分 ÷ 适用的分 × 100。"
      />
      <Chips label="排列" options={orders} value={by} onChange={setBy} />
      <Loaded query={pages}>
        {() =>
          rows.length === 0 ? (
            <Empty title="这个月还没有得分" note="有店被考核以后，就会在这里。" />
          ) : (
            <Card>
              <Heat
                label="各店各项得分率"
                corner="店"
                columns={columns}
                rows={rows}
                ends={ends}
                onTap={onTap}
              />
            </Card>
          )
        }
      </Loaded>
      <More pages={pages} />
      {first?.columns.some(({ council }) => council.denominator > 0) && (
        <Card title="全街每一项">
          <View className={style.hint}>所有考核加在一起，得到的分 / 适用的分。</View>
          <Bars bars={first.columns.map(barOf)} unit="分" />
        </Card>
      )}
    </>
  )
}

const percent = ({ numerator, denominator }: Ratio) =>
  denominator === 0 ? null : Math.round((numerator / denominator) * 100)

const rowOf = ({ shopId, shopName, items }: ItemOf<'standing.heat'>) => ({
  id: shopId,
  label: shopName,
  values: items.map(percent),
})

type Column = { readonly no: number; readonly title: string; readonly council: Ratio }
const barOf = ({ no, title, council }: Column) => ({ label: `${no}. ${title}`, ratio: council })
