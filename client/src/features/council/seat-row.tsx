import { memo } from 'react'
import { departments } from '#shared/domain/people/role.ts'
import { seats } from '#shared/domain/people/seats.ts'
import { Cell } from '../../ui/cell'
import { Tag } from '../../ui/tag'
import { go } from '../paging/go'
import { routes } from '../routes'
import { type SeatDetail, untilText } from './words'

type Props = { councilId: string; seat: SeatDetail }

/** Who sits there, for whom, and until when. */
export const SeatRow = memo(function SeatRow({ councilId, seat }: Props) {
  const { id: seatId, name, mine } = seat
  return (
    <Cell
      title={`${seats[seat.seat].zh} ${name || '（空着）'}`}
      note={noteOf(seat)}
      trailing={mine ? <Tag tone="accent" text="您" /> : name ? undefined : <Tag text="空着" />}
      onTap={() => go(routes.seat, { councilId, seatId })}
    />
  )
})

const noteOf = ({ unitName, department, until }: SeatDetail) =>
  [unitName, department && departments[department], until && untilText(until)]
    .filter(Boolean)
    .join(' · ') || undefined
