import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useQuery } from '../../cloud'
import { Fold } from '../../ui/fold'
import { ReasonForm } from '../form/reason-form'
import { Loaded } from '../paging/loaded'
import { EntrustForm } from './entrust-form'
import { isAwaited, isFree, SeatChoice } from './seat-choice'
import type { RollRow } from './types'
import style from './vote.module.scss'

type Props = { voteId: string }

const mayGive = (row: RollRow) => isAwaited(row) && isFree(row)

/** A mandate that stands on paper. */
export function DeskMandate({ voteId }: Props) {
  const [seatId, choose] = useState<string>()
  const roll = useQuery('vote.roll', { voteId })
  const pick = { voteId, label: '谁的委托书', fit: mayGive, value: seatId, onChange: choose }
  return (
    <Fold title="录委托书" note="本人写在纸上的，拍下来">
      <Loaded query={roll}>
        {(rows) => {
          const seat = rows.find((row) => row.seatId === seatId)
          if (!seat) return <SeatChoice {...pick} />
          const again = () => choose(undefined)
          return <EntrustForm key={seatId} onPaper voteId={voteId} seat={seat} onDone={again} />
        }}
      </Loaded>
    </Fold>
  )
}

/** Asks a seat to stand back, while nobody has voted. */
export function DeskRecuse({ voteId }: Props) {
  const [seatId, choose] = useState<string>()
  const recuse = useCommand('vote.recuse')
  const back = () => choose(undefined)
  const send = async (because: string) => {
    if (seatId && (await recuse.run({ voteId, seatId, because }))) back()
  }
  return (
    <Fold title="请一席回避" note="事情和他自己有关；有人投票以后就不能再请了">
      <View className={style.head}>请哪一席回避</View>
      <SeatChoice
        voteId={voteId}
        label="请哪一席回避"
        fit={isAwaited}
        value={seatId}
        onChange={choose}
      />
      {seatId && (
        <ReasonForm
          label="为什么回避"
          hint="大家看得到，收不回来。"
          placeholder="比如：这笔钱付给他的店"
          action="请这一席回避"
          command={recuse}
          onSubmit={(because) => void send(because)}
          onCancel={back}
        />
      )}
    </Fold>
  )
}
