import { useQuery } from '../../cloud'
import { Say } from '../../ui/say'
import { Screen } from '../../ui/screen'
import { useReadAbout } from '../inbox/read'
import { Away } from './away'
import { Ballot } from './ballot'
import { BallotBar } from './ballot-bar'
import { Contents } from './contents'
import { OwnSeats } from './own-seats'
import { Question } from './question'
import { RecountFold } from './recount-fold'
import { ResolutionCell, ResultCard } from './result-card'
import { RollFold } from './roll-fold'
import type { VoteView } from './types'
import { type BallotDraft, useBallot } from './use-ballot'
import { Ways } from './ways'

/** One vote: a ballot in the hand until its end, what came of it after. */
export function VoteScreen({ voteId }: { voteId: string }) {
  const query = useQuery('vote.get', { voteId })
  const ballot = useBallot(voteId, query.data)
  useReadAbout('vote', voteId)
  return (
    <Screen query={query} bar={<BallotBar ballot={ballot} />}>
      {(view) => (view.taking ? <Taking view={view} ballot={ballot} /> : <Over view={view} />)}
    </Screen>
  )
}

type Props = { view: VoteView }

function Taking({ view, ballot }: Props & { ballot: BallotDraft }) {
  const { seats, text, measures, roll, recused, voted } = view
  const turnout = `名单上 ${roll.heads} 席，已经有 ${voted} 席投了${recused > 0 ? `，${recused} 席回避` : ''}。各有几票，截止前谁也看不到。`
  return (
    <>
      <Question view={view} />
      <Ballot view={view} ballot={ballot} />
      {!ballot.cast && !ballot.changing && <OwnSeats seats={seats} onChange={ballot.startOver} />}
      <Contents aloud title="要定的是什么" text={text} measures={measures} />
      <Say text={turnout} />
      {!ballot.cast && <Away view={view} />}
      <RollFold view={view} />
      <Ways view={view} />
    </>
  )
}

function Over({ view }: Props) {
  const { id, title, outcome, rule, roll, state, reason, resolutionId, text, measures } = view
  return (
    <>
      {outcome && <ResultCard title={title} outcome={outcome} rule={rule} roll={roll.heads} />}
      {resolutionId && <ResolutionCell resolutionId={resolutionId} />}
      {state === 'cancelled' && <Say tone="warn" text={`取消了：${reason ?? '没有写原因'}`} />}
      {state === 'open' && <Say tone="warn" text="截止了，正在计票。结果一会儿就公布。" />}
      <Question view={view} />
      <OwnSeats seats={view.seats} onChange={nothing} />
      <Contents title="表决的内容" text={text} measures={measures} />
      <RollFold view={view} />
      {outcome && <RecountFold voteId={id} />}
      <Ways view={view} />
    </>
  )
}

const nothing = () => undefined
