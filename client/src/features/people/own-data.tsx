import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Say } from '../../ui/say'

type Takeout = Output<'people.takeout'>

/** What is kept, how much of it, and why. */
export function OwnData({ data }: { data: Takeout }) {
  const { person, enrolments, grants, readings, pledges, ratings } = data
  return (
    <>
      <Card flush title="存了什么，为什么">
        <Cell title={person?.name ?? '还没有姓名'} note="称呼：邻居之间好认人，一人算一票" />
        <Cell
          title={`住处登记 ${enrolments.length} 条`}
          note="社区核实您住在这里；门牌只有书记和网格员看"
        />
        <Cell title={`身份 ${grants.length} 个`} note="您能办哪些事" />
        <Cell title={`读过的公告 ${readings.length} 则`} note="让发公告的人知道多少人读了" />
        <Cell title={`签过的约 ${pledges.length} 份`} note="店铺和理事会之间的约定" />
        <Cell title={`评价 ${ratings.length} 次`} note="算进总数；存的时候不带您的名字" />
      </Card>
      <Copy data={data} />
    </>
  )
}

function Copy({ data }: { data: Takeout }) {
  const [said, setSaid] = useState<'done' | 'failed'>()
  const copy = async () => {
    try {
      await Taro.setClipboardData({ data: JSON.stringify(data, null, 2) })
      setSaid('done')
    } catch {
      setSaid('failed')
    }
  }
  return (
    <Card title="带走一份">
      {said === 'done' && <Say tone="good" text="已复制。粘贴到记事本或发给自己就能保存。" />}
      {said === 'failed' && <Say tone="bad" text="没有复制成功，请再试一次。" />}
      <Button kind="quiet" text="复制我的全部数据" onTap={() => void copy()} />
    </Card>
  )
}
