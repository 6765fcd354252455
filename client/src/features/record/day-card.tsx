import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { memo, useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { dayText } from '#shared/kernel/time.ts'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Row } from '../../ui/row'
import { Tag } from '../../ui/tag'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import { Hash } from './hash'
import style from './record.module.scss'

type Day = Output<'record.days'>['items'][number]

/** A day's head, whole; what it holds is asked for when somebody wants to see it. */
export const DayCard = memo(function DayCard({ day }: { day: Day }) {
  const { id, head, councils, lines, closed } = day
  const [copied, setCopied] = useState(false)
  const [open, setOpen] = useState(false)
  const copy = async () => {
    await Taro.setClipboardData({ data: `${dayText(id)}存证指纹 ${head}` })
    setCopied(true)
  }
  const count = `${councils} 个理事会，${lines} 条`
  return (
    <Card title={dayText(id)} extra={<Tag text={closed ? count : '正在收'} />}>
      <Hash name="这一天的指纹" hash={head} />
      {open && <Bound day={id} />}
      <Row wrap>
        <Button kind="quiet" text={copied ? '复制好了' : '复制'} onTap={() => void copy()} />
        <Button
          kind="quiet"
          text={open ? '收起' : '固定了哪些'}
          onTap={() => setOpen((now) => !now)}
        />
      </Row>
    </Card>
  )
})

function Bound({ day }: { day: string }) {
  const pages = usePages('record.day', { day })
  return (
    <>
      <Loaded query={pages}>
        {(rows) =>
          rows.map(({ councilId, council, no, hash }) => (
            <View key={councilId}>
              <View>{`${council || `理事会 …${councilId.slice(-8)}`}，到第 ${no} 条`}</View>
              <View className={style.hash}>{hash}</View>
            </View>
          ))
        }
      </Loaded>
      <More pages={pages} />
    </>
  )
}
