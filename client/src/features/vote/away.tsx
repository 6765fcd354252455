import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../cloud'
import { Button } from '../../ui/button'
import { Fold } from '../../ui/fold'
import { Row } from '../../ui/row'
import { ReasonForm } from '../form/reason-form'
import { Submit } from '../form/submit'
import { EntrustForm } from './entrust-form'
import type { OwnSeat, VoteView } from './types'
import style from './vote.module.scss'
import { seatText } from './words'

type Props = { view: VoteView }
type SeatProps = { voteId: string; seat: OwnSeat }

const ways = ['entrust', 'revoke', 'recuse'] as const

/** For whoever cannot or ought not to vote: folded away, so that it does not stand between a person and the ballot. */
export function Away({ view: { id, seats } }: Props) {
  const concerned = seats.filter(({ may }) => ways.some((way) => may.includes(way)))
  if (concerned.length === 0) return null
  return (
    <Fold title="不方便投？" note="可以委托别人投；和自己有关的，可以回避">
      {concerned.map((seat) => (
        <Seat key={seat.seatId} voteId={id} seat={seat} />
      ))}
    </Fold>
  )
}

function Seat({ voteId, seat }: SeatProps) {
  const [way, turn] = useState<(typeof ways)[number]>()
  const { may, mandateTo } = seat
  const back = () => turn(undefined)
  if (way === 'entrust') return <EntrustForm voteId={voteId} seat={seat} onDone={back} />
  if (way === 'recuse') return <Recuse voteId={voteId} seat={seat} onDone={back} />
  if (way === 'revoke') return <Revoke voteId={voteId} seat={seat} onDone={back} />
  return (
    <View className={style.own}>
      <View className={style.who}>{seatText(seat)}</View>
      {mandateTo && <View>{`已经委托给${mandateTo}投。`}</View>}
      <Row>
        {may.includes('entrust') && (
          <Button kind="quiet" text="委托别人投" onTap={() => turn('entrust')} />
        )}
        {may.includes('revoke') && (
          <Button kind="quiet" text="收回委托" onTap={() => turn('revoke')} />
        )}
        {may.includes('recuse') && (
          <Button kind="quiet" text="我要回避" onTap={() => turn('recuse')} />
        )}
      </Row>
    </View>
  )
}

type FormProps = SeatProps & { onDone: () => void }

function Recuse({ voteId, seat: { seatId }, onDone }: FormProps) {
  const recuse = useCommand('vote.recuse')
  const send = async (because: string) => {
    if (await recuse.run({ voteId, seatId, because })) onDone()
  }
  return (
    <ReasonForm
      label="为什么回避"
      hint="大家看得到。回避以后这次就不能投了，也不算在人数里，收不回来。"
      placeholder="比如：这家店是我开的"
      action="回避这次表决"
      command={recuse}
      onSubmit={(because) => void send(because)}
      onCancel={onDone}
    />
  )
}

function Revoke({ voteId, seat: { seatId, mandateTo }, onDone }: FormProps) {
  const revoke = useCommand('vote.revoke')
  const send = async () => {
    if (await revoke.run({ voteId, seatId })) onDone()
  }
  return (
    <>
      <View>{`收回以后，${mandateTo ?? '对方'}不能再替您投，由您自己投。`}</View>
      <Submit command={revoke} text="收回委托" onSubmit={() => void send()} onCancel={onDone} />
    </>
  )
}
