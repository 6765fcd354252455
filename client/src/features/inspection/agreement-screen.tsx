import { View } from '@tarojs/components'
import { memo } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { Empty } from '../../ui/blank'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Figure } from '../../ui/figure'
import { Meter } from '../../ui/meter'
import { Row } from '../../ui/row'
import { Tag } from '../../ui/tag'
import style from './rounds.module.scss'

type Agreement = Output<'inspection.agreement'>
type Line = Agreement['items'][number]

/** Whether two people who look at the same shop see the same. */
export const AgreementView = memo(function AgreementView({ agreement }: { agreement: Agreement }) {
  const { pairs, agreement: items, difference, items: lines } = agreement
  if (pairs === 0)
    return (
      <Empty
        title="这个月还没有复看"
        note="安排考核时选上“换人复看”，两次都看完了，这里就有对照。"
      />
    )
  return (
    <>
      <Card>
        <Row>
          <Figure value={pairs} unit="家" caption="复看过的店" />
          <Figure value={points(difference)} unit="分" caption="两次平均相差" />
        </Row>
        <Meter label="逐项对得上" ratio={items} unit="项" />
      </Card>
      <Card title="每位考核员" flush>
        {named(lines).map(([name, line]) => (
          <Cell
            key={name}
            title={name}
            note={`${line.pairs} 次对照`}
            trailing={<Tag {...deviationTag(line)} />}
          />
        ))}
      </Card>
      <View className={style.note}>
        偏松，是说评得比另一位高；偏严，是说评得比另一位低。只有一次对照的先不说，免得冤枉人。
      </View>
    </>
  )
})

const ordinals = '甲乙丙丁戊己庚辛壬癸'

/** Two of one department share the name of their post, and are told apart as 甲 and 乙. */
const named = (lines: readonly Line[]) =>
  lines.map((line, index) => {
    const before = lines.slice(0, index).filter(({ post }) => post === line.post).length
    const several = lines.filter(({ post }) => post === line.post).length > 1
    return [several ? `${line.post}${ordinals.charAt(before)}` : line.post, line] as const
  })

const points = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
  Math.round(numerator / denominator) / 100

function deviationTag({ deviation }: Line) {
  if (!deviation) return { text: '次数不够' } as const
  const mean = points(deviation)
  if (mean === 0) return { text: '不偏', tone: 'good' } as const
  return { text: `${mean > 0 ? '偏松' : '偏严'} ${Math.abs(mean)} 分`, tone: 'warn' } as const
}
