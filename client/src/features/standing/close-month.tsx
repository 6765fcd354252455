import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { periodText } from '#shared/kernel/time.ts'
import { useCommand } from '../../cloud'
import { Empty } from '../../ui/blank'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Masthead } from '../../ui/masthead'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { Submit } from '../form/submit'
import { goOn } from '../paging/go'
import { routes } from '../routes'
import { MonthCounts } from './month-counts'
import style from './shop-month.module.scss'
import { closesText } from './words'

type Props = { councilId: string; due: Output<'standing.due'>['due'] }

/** What closing a month does, before it is done; it cannot be undone. */
export function CloseMonth({ councilId, due }: Props) {
  const close = useCommand('standing.close')
  const [done, setDone] = useState<Output<'standing.close'>>()
  if (done) return <Closed councilId={councilId} done={done} />
  if (!due)
    return (
      <Empty title="没有要结榜的月份" note="一个月过完了，才轮到结榜。到期没人结，系统会自动结。" />
    )
  const { period, counts, withoutRow, closesAt } = due
  const run = async () => setDone(await close.run({ councilId, period }))
  return (
    <>
      <Masthead
        over="结榜"
        title={periodText(period)}
        note={`最晚 ${closesText(closesAt)} 自动结榜。`}
      />
      <MonthCounts counts={counts} />
      <Card title="结榜以后">
        <View>每家店这个月的分数、名次、星级定下来，不再改动。</View>
        <View>红榜和黑榜马上公布，到期自动撤下。</View>
        <View>以后申诉成立的，另写更正，不改榜单。</View>
        {withoutRow > 0 && (
          <View
            className={style.note}
          >{`有 ${withoutRow} 家店这个月没人看过、也没人评过，写“样本不足”，不排名。`}</View>
        )}
      </Card>
      <Ask period={period} of={close} onClose={() => void run()} />
    </>
  )
}

type AskProps = {
  period: string
  of: ReturnType<typeof useCommand<'standing.close'>>
  onClose: () => void
}

/** One tap asks, the second does it. */
function Ask({ period, of, onClose }: AskProps) {
  const [asked, setAsked] = useState(false)
  if (!asked)
    return (
      <Row>
        <Button text="现在结榜" onTap={() => setAsked(true)} />
      </Row>
    )
  return (
    <Card title={`确定结${periodText(period)}的榜？`}>
      <View>结了就不能改回来。</View>
      <Submit
        command={of}
        danger
        text="确定结榜"
        onSubmit={onClose}
        onCancel={() => setAsked(false)}
      />
    </Card>
  )
}

function Closed({ councilId, done }: { councilId: string; done: Output<'standing.close'> }) {
  return (
    <>
      <Masthead over="结榜" title={periodText(done.period)} />
      <Say tone="good" text="结好了，红榜和黑榜已经公布。" />
      <MonthCounts counts={done.counts} />
      <Row>
        <Button
          text="看榜单"
          onTap={() => goOn(routes.standing, { councilId, period: done.period })}
        />
      </Row>
    </>
  )
}
