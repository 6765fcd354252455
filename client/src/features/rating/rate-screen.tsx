import type { Turn } from '#shared/domain/rating/rounds.ts'
import { subjectKinds } from '#shared/domain/rating/subject-kinds.ts'
import { Button } from '../../ui/button'
import { Masthead } from '../../ui/masthead'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { Screen } from '../../ui/screen'
import { ReceiptCard } from '../fair/receipt-card'
import { goToTab } from '../paging/go'
import { Beyond } from './beyond'
import { Comments } from './comments'
import { MineCard } from './mine-card'
import { FollowUpCard, NumbersCard } from './numbers-card'
import { OpinionForm } from './opinion-form'
import { SubmitBar } from './submit-bar'
import { TrendCard } from './trend-card'
import { type Rate, useRate } from './use-rate'
import { WhyNot } from './why-not'
import { type Subject, thanks, type View } from './words'

/** Say first, then see what the others said: nobody is led by the numbers. */
export function RateScreen({ subject, turn }: { subject: Subject; turn: Turn }) {
  const rate = useRate(subject, turn)
  const { error, data } = rate.query
  if (error?.code === 'OUT_OF_REACH' && !data)
    return (
      <Screen>
        <Beyond />
      </Screen>
    )
  return (
    <Screen query={rate.query} bar={rate.open && <SubmitBar rate={rate} />}>
      {(view) => <Body view={view} rate={rate} />}
    </Screen>
  )
}

function Body({ view, rate }: { view: View; rate: Rate }) {
  const { subject, name, note } = view
  const { kind } = subject
  const { mine, mayRate, open, thanked } = rate
  return (
    <>
      <Masthead over={subjectKinds[kind].zh} title={name} note={note} />
      {thanked && <Say tone="good" text={thanks} />}
      {thanked && rate.receipt && <ReceiptCard code={rate.receipt} />}
      {open && <OpinionForm rate={rate} kind={kind} />}
      {!mayRate && !mine && <WhyNot view={view} turn={rate.turn} />}
      {mine && !open && (
        <MineCard opinion={mine} kind={kind} onChange={mayRate ? rate.reconsider : undefined} />
      )}
      <NumbersCard view={view} />
      <FollowUpCard view={view} />
      <TrendCard trend={view.trend} />
      <Comments view={view} />
      {thanked && (
        <Row>
          <Button text="再评一家" onTap={() => goToTab('rating')} />
        </Row>
      )}
    </>
  )
}
