import { View } from '@tarojs/components'
import { BigChoice } from '../../ui/big-choice'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Row } from '../../ui/row'
import { ReceiptCard } from '../fair/receipt-card'
import { routes } from '../routes'
import { ballotOptions } from './choice-options'
import type { OwnSeat, VoteView } from './types'
import type { BallotDraft } from './use-ballot'
import style from './vote.module.scss'
import { castText, seatText } from './words'

type Props = { view: VoteView; ballot: BallotDraft }

/** The ballot in hand: three large words; then the code of the one that was cast. Nothing where none is to be cast. */
export function Ballot({ view, ballot }: Props) {
  const { seat, choice, choose, cast, changing, startOver } = ballot
  if (cast) return <Done view={view} ballot={ballot} cast={cast} />
  if (!seat) return null
  return (
    <Card title={titleOf(seat, view.seats.length > 1)}>
      <BigChoice label="怎么投" options={ballotOptions} value={choice} onChange={choose} />
      {changing && <Button kind="quiet" text="不改了" onTap={() => startOver()} />}
    </Card>
  )
}

function titleOf(seat: OwnSeat, several: boolean): string {
  if (seat.as === 'mandate') return `受托替${seatText(seat)}投`
  if (seat.voted) return '改成哪一个？'
  return several ? `先投您自己的：${seatText(seat)}` : '您怎么投？'
}

const note =
  '请抄下来或复制，只显示这一次。凭这十二位，截止后能查到您这一票算进去没有。它只证明“算了”，谁也不能从它看出您投了什么。'

type DoneProps = Props & { cast: NonNullable<BallotDraft['cast']> }

function Done({ view, ballot: { startOver }, cast: { seat, choice, receipt } }: DoneProps) {
  const more = view.seats.some(({ seatId, may }) => may.includes('cast') && seatId !== seat.seatId)
  return (
    <>
      <Card>
        <View className={style.done}>{castText(seat, choice)}</View>
        <Row>
          <Button
            kind={more ? 'primary' : 'quiet'}
            text={more ? '投下一票' : '记好了'}
            onTap={() => startOver()}
          />
        </Row>
      </Card>
      <ReceiptCard code={receipt} note={note} page={routes.ballotReceipt} />
    </>
  )
}
