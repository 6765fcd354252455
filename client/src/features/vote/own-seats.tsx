import { View } from '@tarojs/components'
import { memo } from 'react'
import { choices } from '#shared/domain/vote/choice.ts'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Tag } from '../../ui/tag'
import type { OwnSeat } from './types'
import style from './vote.module.scss'
import { seatText, standingOf } from './words'

type Props = { seats: readonly OwnSeat[]; onChange: (seatId: string) => void }

/** What became of the ballots in this person's hands. */
export const OwnSeats = memo(function OwnSeats({ seats, onChange }: Props) {
  const settled = seats.filter(({ may }) => !may.includes('cast'))
  if (settled.length === 0) return null
  return (
    <Card title={settled.some(({ voted }) => voted) ? '您已经投过了' : '您的席位'}>
      {settled.map((seat) => (
        <Row key={seat.seatId} seat={seat} onChange={onChange} />
      ))}
    </Card>
  )
})

const Row = memo(function Row({ seat, onChange }: { seat: OwnSeat } & Pick<Props, 'onChange'>) {
  const { seatId, as, voted, choice, may } = seat
  return (
    <View className={style.own}>
      <View className={style.line}>
        <View className={style.who}>
          {as === 'own' ? seatText(seat) : `受托：${seatText(seat)}`}
        </View>
        <Tag tone={voted ? 'good' : 'plain'} text={standingOf(seat)} />
      </View>
      {choice && <View>{`投的是：${choices[choice]}`}</View>}
      {may.includes('change') && <Button kind="quiet" text="改票" onTap={() => onChange(seatId)} />}
    </View>
  )
})
