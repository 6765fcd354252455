import { View } from '@tarojs/components'
import { memo } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { verdicts } from '#shared/domain/inspection/verdicts.ts'
import { dayOf, dayText, periodText } from '#shared/kernel/time.ts'
import { Empty } from '../../ui/blank'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Masthead } from '../../ui/masthead'
import { Tag } from '../../ui/tag'
import { MutualForm } from './mutual-form'
import style from './rounds.module.scss'

type Mine = Output<'inspection.mutualMine'>

const tones = { good: 'good', fair: 'plain', poor: 'warn' } as const

/** The neighbour's shop to look at, and what neighbours said of one's own. */
export function MutualScreen({ mine }: { mine: Mine }) {
  const { period, task, received } = mine
  return (
    <>
      <Masthead
        over={periodText(period)}
        title="店与店互查"
        note="系统随机分派，互相看看门前，占月度成绩的一小部分。"
      />
      {task ? (
        <Task task={task} />
      ) : (
        <Empty title="这个月还没分派到您" note="社区分派以后，这里会写清楚去看哪一家。" />
      )}
      {received.length === 0 ? (
        <Card title="邻居看我的店">还没有邻居来看过。看过以后会写在这里，不写是谁看的。</Card>
      ) : (
        received.map((seen) => <Received key={seen.at} seen={seen} />)
      )}
    </>
  )
}

function Task({ task }: { task: NonNullable<Mine['task']> }) {
  if (task.state === 'assigned') return <MutualForm task={task} />
  if (task.state === 'lapsed')
    return <Card title="店与店互查">这一家歇业了，这个月不用去看了。</Card>
  return (
    <Card
      title={`${task.shopNumber} 号 ${task.shopName}`}
      extra={<Tag text={`${task.score ?? 0} 分`} tone="good" />}
    >
      <View className={style.note}>您已经看过了，谢谢您。算进了他们店这个月的成绩。</View>
    </Card>
  )
}

const Received = memo(function Received({ seen }: { seen: Mine['received'][number] }) {
  return (
    <Card title="邻居看我的店" flush extra={<Tag text={`${seen.score} 分`} />}>
      {seen.verdicts.map(({ no, title, verdict, note }) => (
        <Cell
          key={no}
          title={title}
          note={note || undefined}
          trailing={<Tag text={verdicts[verdict].zh} tone={tones[verdict]} />}
        />
      ))}
      <Cell title="看的日子" note={dayText(dayOf(seen.at))} />
    </Card>
  )
})
