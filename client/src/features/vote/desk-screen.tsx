import { useQuery } from '../../cloud'
import { Empty } from '../../ui/blank'
import { Masthead } from '../../ui/masthead'
import { Say } from '../../ui/say'
import { Screen } from '../../ui/screen'
import { Cancel, Close } from './desk-end'
import { DeskMandate, DeskRecuse } from './desk-seats'
import { Papers } from './papers'
import type { VoteView } from './types'
import { untilText } from './words'

const nothing = (
  <Empty title="现在没有要您办的" note="表决结束了，或者这次表决不归您管。结果在表决页上看。" />
)

/** One vote from behind the desk: paper, mandates, who stands back, and the end. */
export function DeskScreen({ voteId }: { voteId: string }) {
  const query = useQuery('vote.get', { voteId })
  return (
    <Screen query={query} isEmpty={({ may }) => may.length === 0} empty={nothing}>
      {(view) => <Desk view={view} />}
    </Screen>
  )
}

function Desk({ view }: { view: VoteView }) {
  const { id, title, council, may, roll, voted, recused, endsAt, secret } = view
  const left = roll.heads - recused - voted
  const paper = may.includes('paper')
  return (
    <>
      <Masthead over={council} title={title} note={`${untilText(endsAt)}截止`} />
      <Say text={`名单上 ${roll.heads} 席：投了 ${voted}，回避 ${recused}，还差 ${left}。`} />
      {may.includes('close') && <Close voteId={id} />}
      {paper && <Papers voteId={id} secret={secret} />}
      {paper && <DeskMandate voteId={id} />}
      {may.includes('recuse') && <DeskRecuse voteId={id} />}
      {may.includes('cancel') && <Cancel voteId={id} />}
    </>
  )
}
