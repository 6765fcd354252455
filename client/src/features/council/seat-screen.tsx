import { View } from '@tarojs/components'
import { rights, rightsOf } from '#shared/domain/council/rights.ts'
import { departments, roleRow } from '#shared/domain/people/role.ts'
import { bodyOf, seats } from '#shared/domain/people/seats.ts'
import { dayOf, dayText } from '#shared/kernel/time.ts'
import { Card } from '../../ui/card'
import { Masthead } from '../../ui/masthead'
import style from './council.module.scss'
import { SeatDesk } from './seat-desk'
import { type SeatDetail, untilText } from './words'

type Props = { seat: SeatDetail; fills: boolean }

/** One seat: who sits there, until when, what it may do; and what the desk does with it. */
export function SeatScreen({ seat, fills }: Props) {
  const { seat: kind, name, unitName, department } = seat
  const stands = [unitName && `代表${unitName}`, department && departments[department]]
  return (
    <>
      <Masthead
        over={roleRow(bodyOf(kind)).zh}
        title={`${seats[kind].zh} · ${name || '空着'}`}
        note={stands.filter(Boolean).join(' · ') || undefined}
      />
      {seat.since && seat.until && (
        <Card title="任期">
          <View>{`${dayText(dayOf(seat.since))}起，${untilText(seat.until)}。`}</View>
          <View className={style.hint}>到期前一个月会提醒，到期席位自己空出来。</View>
        </Card>
      )}
      <Card title="这个席位能做什么">
        {rightsOf(kind).map((right) => (
          <View key={right} className={style.sentence}>
            {rights[right].zh}
          </View>
        ))}
      </Card>
      {fills && <SeatDesk key={`${seat.id}${name}`} seat={seat} />}
    </>
  )
}
