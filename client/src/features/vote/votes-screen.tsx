import { useQuery } from '../../cloud'
import { ActionBar } from '../../ui/action-bar'
import { Empty } from '../../ui/blank'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Cell } from '../../ui/cell'
import { Masthead } from '../../ui/masthead'
import { Screen } from '../../ui/screen'
import { go } from '../paging/go'
import { Loaded } from '../paging/loaded'
import { More } from '../paging/more'
import { usePages } from '../paging/use-pages'
import { routes } from '../routes'
import { ResolutionRow } from './resolution-row'
import { useWaiting } from './use-waiting'
import { VoteRow } from './vote-row'

/** What a council decides now, what it decided, and what it resolved. */
export function VotesScreen({ councilId }: { councilId: string }) {
  const home = useQuery('council.home', { councilId })
  const name = home.data?.name
  const mayOpen = home.data?.may.includes('openVote')
  return (
    <Screen
      head={<Masthead over={name} title="表决和决议" note="大家的事，一席一票，定了就照着办。" />}
      bar={
        mayOpen && (
          <ActionBar>
            <Button text="发起表决" onTap={() => go(routes.openVote, { councilId })} />
          </ActionBar>
        )
      }
    >
      <Votes councilId={councilId} />
      <Resolutions councilId={councilId} />
      <Card flush>
        <Cell
          title="查选票回执"
          note="看看您的那一票算进去没有"
          onTap={() => go(routes.ballotReceipt)}
        />
      </Card>
    </Screen>
  )
}

function Votes({ councilId }: { councilId: string }) {
  const pages = usePages('vote.list', { councilId })
  const waits = useWaiting()
  return (
    <Loaded query={pages}>
      {(votes) =>
        votes.length === 0 ? (
          <Empty title="还没有表决过" note="理事会要定什么事，会在这里请大家投票。" />
        ) : (
          <>
            <Card flush title="表决">
              {votes.map((vote) => (
                <VoteRow key={vote.id} vote={vote} waiting={vote.taking && waits(vote.id)} />
              ))}
            </Card>
            <More pages={pages} />
          </>
        )
      }
    </Loaded>
  )
}

function Resolutions({ councilId }: { councilId: string }) {
  const pages = usePages('vote.resolutions', { councilId })
  return (
    <Loaded query={pages}>
      {(resolutions) =>
        resolutions.length > 0 && (
          <>
            <Card flush title="决议">
              {resolutions.map((resolution) => (
                <ResolutionRow key={resolution.id} resolution={resolution} />
              ))}
            </Card>
            <More pages={pages} />
          </>
        )
      }
    </Loaded>
  )
}
