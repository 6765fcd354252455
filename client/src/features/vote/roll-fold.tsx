import { View } from '@tarojs/components'
import { memo } from 'react'
import { useQuery } from '../../cloud'
import { Fold } from '../../ui/fold'
import { Tag } from '../../ui/tag'
import { Loaded } from '../paging/loaded'
import type { RollRow, VoteView } from './types'
import style from './vote.module.scss'
import { rollNote, rollTag, rollText } from './words'

type Props = { view: Pick<VoteView, 'id' | 'roll' | 'rollPublic' | 'secret'> }

/** Who has a ballot; who has voted where the charter lets that be read; what, in an open vote that is over. */
export function RollFold({ view: { id, roll, rollPublic } }: Props) {
  const note = rollPublic ? '谁投了，大家都看得到' : '章程没有写公开谁投了，只看得到自己的'
  return (
    <Fold title={`名单：${roll.heads} 席`} note={note}>
      <Rows voteId={id} />
    </Fold>
  )
}

function Rows({ voteId }: { voteId: string }) {
  const roll = useQuery('vote.roll', { voteId })
  return (
    <Loaded query={roll}>
      {(rows) => rows.map((row) => <RollLine key={row.seatId} row={row} />)}
    </Loaded>
  )
}

const RollLine = memo(function RollLine({ row }: { row: RollRow }) {
  const tag = rollTag(row)
  const note = rollNote(row)
  return (
    <View className={style.own}>
      <View className={style.line}>
        <View className={style.who}>{rollText(row)}</View>
        {tag && <Tag {...tag} />}
      </View>
      {note && <View className={style.note}>{note}</View>}
    </View>
  )
})
