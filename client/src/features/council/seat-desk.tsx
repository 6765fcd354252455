import { useCommand } from '../../cloud'
import { Card } from '../../ui/card'
import { ReasonAsk } from '../form/reason-ask'
import { Submit } from '../form/submit'
import { goBack } from '../paging/go'
import { SitForm } from './sit-form'
import type { SeatDetail } from './words'

/** What those do who look after seats: fill, hand over, empty, remove. */
export const SeatDesk = ({ seat }: { seat: SeatDetail }) =>
  seat.name ? <Held seat={seat} /> : <Free seat={seat} />

function Free({ seat: { id: seatId } }: { seat: SeatDetail }) {
  const fill = useCommand('council.fillSeat')
  const remove = useCommand('council.removeSeat')
  const gone = async () => {
    if (await remove.run({ seatId })) goBack()
  }
  return (
    <>
      <Card title="请人入席">
        <SitForm
          command={fill}
          action="请入席"
          onSubmit={(term) => void fill.run({ seatId, ...term })}
        />
      </Card>
      <Card title="这个席位用不着了">
        <Submit command={remove} danger text="撤掉席位" onSubmit={() => void gone()} />
      </Card>
    </>
  )
}

function Held({ seat: { id: seatId, name } }: { seat: SeatDetail }) {
  const hand = useCommand('council.handOver')
  const vacate = useCommand('council.vacateSeat')
  return (
    <>
      <Card title="换人，或者连任">
        <SitForm
          reasoned
          command={hand}
          action="办交接"
          onSubmit={({ reason = '', ...term }) => void hand.run({ seatId, ...term, reason })}
        />
      </Card>
      <Card title="席位先空出来">
        <ReasonAsk
          button={{ kind: 'quiet', text: '办离席' }}
          label={`${name}为什么离席？`}
          hint="原因写进记录，本人会收到。"
          placeholder="比如：搬走、工作调动"
          action="办离席"
          command={vacate}
          onSubmit={(reason) => void vacate.run({ seatId, reason })}
        />
      </Card>
    </>
  )
}
