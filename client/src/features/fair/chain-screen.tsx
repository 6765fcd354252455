import { View } from '@tarojs/components'
import { useState } from 'react'
import { addDays, dayOf, dayText } from '#shared/kernel/time.ts'
import { Empty } from '../../ui/blank'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Masthead } from '../../ui/masthead'
import { Row } from '../../ui/row'
import { Screen } from '../../ui/screen'
import { PastDay } from '../form/past-day'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import style from './fair.module.scss'
import { Hash } from './hash'

const how =
  '从“前一天最后的指纹”开始，把下面每一行依次接在后面，用 SHA-256 算一次，算完最后一行就应该等于“这一天最后的指纹”。少一行、多一行、改一个字，结果都对不上。'

/** A day as it is published, for anybody to reckon again. */
export function ChainScreen({ day: first }: { day: string | undefined }) {
  const [day, setDay] = useState(first ?? addDays(dayOf(new Date()), -1))
  const pages = usePages('rating.chain', { day })
  return (
    <Screen
      head={
        <Masthead
          title="每天的回执链"
          note="一天的评价按号码排好，一环扣一环，谁也不能偷偷拿掉一份。"
        />
      }
    >
      <Card>
        <PastDay label="哪一天" value={day} onChange={setDay} />
      </Card>
      <Loaded query={pages}>
        {(leaves) =>
          pages.first?.chain ? (
            <Links
              day={pages.first.day}
              previousDay={pages.first.previousDay}
              chain={pages.first.chain}
              leaves={leaves}
            />
          ) : (
            <None day={day} previousDay={pages.first?.previousDay ?? null} onDay={setDay} />
          )
        }
      </Loaded>
      <More pages={pages} />
    </Screen>
  )
}

type Published = {
  day: string
  previousDay: string | null
  chain: { previous: string; head: string; count: number }
  leaves: readonly string[]
}

function Links({ day, previousDay, chain, leaves }: Published) {
  const before = previousDay
    ? `前一天（${dayText(previousDay)}）最后的指纹`
    : '这是第一天，从 64 个 0 开始'
  return (
    <>
      <Card title={`${dayText(day)}一共 ${chain.count} 份评价`}>
        <Hash name={before} hash={chain.previous} />
        <Hash name="这一天最后的指纹" hash={chain.head} />
        <View className={style.note}>{how}</View>
      </Card>
      <Card title="每份评价的指纹">
        {leaves.map((leaf, place) => (
          <View key={leaf} className={style.hash}>{`${place + 1}. ${leaf}`}</View>
        ))}
      </Card>
    </>
  )
}

type Missing = { day: string; previousDay: string | null; onDay: (day: string) => void }

function None({ day, previousDay, onDay }: Missing) {
  const today = dayOf(new Date())
  const note =
    day === today
      ? '今天的评价过了半夜才连成一串，请明天再来看。'
      : '这一天没有人评价，后一天直接接在更早的一天后面。昨天的要过了半夜才连好。'
  return (
    <>
      <Empty title="这一天没有链" note={note} />
      {previousDay && (
        <Row>
          <Button
            kind="quiet"
            text={`看${dayText(previousDay)}`}
            onTap={() => onDay(previousDay)}
          />
        </Row>
      )}
    </>
  )
}
