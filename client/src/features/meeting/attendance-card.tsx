import { View } from '@tarojs/components'
import { memo } from 'react'
import { ways } from '#shared/domain/meeting/presence.ts'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Figure } from '../../ui/figure'
import { Row } from '../../ui/row'
import { Tag } from '../../ui/tag'
import style from './meeting.module.scss'
import type { MeetingView } from './types'
import { hasBegun, presenceTag, seatText } from './words'

/** Seats in numbers for all; by name for those who sit there too. */
export function AttendanceCard({ meeting }: { meeting: MeetingView }) {
  const { numbers, coming, roll, leaves, startsAt, state } = meeting
  if (state === 'cancelled') return null
  const begun = hasBegun(startsAt)
  const { invited, present, excused, absent } = numbers
  return (
    <>
      <Card title="谁到了">
        <Row wrap>
          <Figure value={begun ? present : coming} unit="席" caption={begun ? '到了' : '说来'} />
          <Figure value={excused} unit="席" caption="请假" />
          <Figure
            value={begun ? absent : absent - coming}
            unit="席"
            caption={begun ? '没到' : '还没回'}
          />
        </Row>
        <View className={style.note}>{`请了 ${invited} 席。`}</View>
        {leaves.map(({ name, because }) => (
          <View key={name} className={style.note}>{`${name}请假：${because}`}</View>
        ))}
      </Card>
      {roll && <Roll roll={roll} begun={begun} />}
    </>
  )
}

type Line = NonNullable<MeetingView['roll']>[number]

const Roll = memo(function Roll({ roll, begun }: { roll: readonly Line[]; begun: boolean }) {
  return (
    <Card flush title="名单">
      {roll.map((line) => (
        <Cell
          key={line.seatId}
          title={line.name || '（空着）'}
          note={line.way ? `${seatText(line)}，${ways[line.way]}` : seatText(line)}
          trailing={<Tag {...presenceTag(line.presence, begun)} />}
        />
      ))}
    </Card>
  )
})
