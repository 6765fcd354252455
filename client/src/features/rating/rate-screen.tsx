import { subjectKinds } from '#shared/domain/rating/subject-kinds.ts'
import { Button } from '../../ui/button'
import { Masthead } from '../../ui/masthead'
import { Row } from '../../ui/row'
import { Say } from '../../ui/say'
import { Screen } from '../../ui/screen'
import { ReceiptCard } from '../fair/receipt-card'
import { goToTab } from '../paging/go'
import { Beyond } from './beyond'
import { MineCard } from './mine-card'
import { NumbersCard } from './numbers-card'
import { OpinionForm } from './opinion-form'
import { SubmitBar } from './submit-bar'
import { useRate } from './use-rate'
import { WhyNot } from './why-not'
import type { Subject, View } from './words'

/** Say first, then see what the others said: nobody is led by the numbers, and they move before one's eyes. */
export function RateScreen({ subject }: { subject: Subject }) {
  const rate = useRate(subject)
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

function Body({ view, rate }: { view: View; rate: ReturnType<typeof useRate> }) {
  const { subject, name, note, mine, may } = view
  const { kind } = subject
  const allowed = may.includes('rate')
  return (
    <>
      <Masthead over={subjectKinds[kind].zh} title={name} note={note} />
      {rate.thanked && <Say tone="good" text="谢谢您！已经算进下面的数字里了。" />}
      {rate.thanked && rate.receipt && <ReceiptCard code={rate.receipt} />}
      {rate.open && <OpinionForm rate={rate} kind={kind} />}
      {!allowed && !mine && <WhyNot subject={subject} />}
      <NumbersCard view={view} />
      {mine && !rate.open && (
        <MineCard opinion={mine} kind={kind} onChange={allowed ? rate.reconsider : undefined} />
      )}
      {rate.thanked && (
        <Row>
          <Button text="再评一家" onTap={() => goToTab('rating')} />
        </Row>
      )}
    </>
  )
}
