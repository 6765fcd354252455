import { roleRow } from '#shared/domain/people/role.ts'
import { bodyOf } from '#shared/domain/people/seats.ts'
import { Card } from '../../ui/card'
import { bodies } from './bodies'
import { SeatRow } from './seat-row'
import type { SeatDetail } from './words'

type Props = { councilId: string; seats: readonly SeatDetail[] }

/** Body by body, the highest seat first. */
export const AllSeats = ({ councilId, seats }: Props) =>
  bodies.map((body) => {
    const own = seats.filter(({ seat }) => bodyOf(seat) === body)
    if (own.length === 0) return null
    return (
      <Card key={body} flush title={`${roleRow(body).zh}（${own.length} 席）`}>
        {own.map((seat) => (
          <SeatRow key={seat.id} councilId={councilId} seat={seat} />
        ))}
      </Card>
    )
  })
