import { useRouter } from '@tarojs/taro'
import { ProposalCard } from '../../../features/council/proposal-card'
import { go } from '../../../features/paging/go'
import { More } from '../../../features/paging/more'
import { usePages } from '../../../features/paging/use-pages'
import { routes } from '../../../features/routes'
import { ActionBar } from '../../../ui/action-bar'
import { Empty } from '../../../ui/blank'
import { Button } from '../../../ui/button'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const propose = () => go(routes.propose)

/** What waits for an office, or what one proposed oneself. */
export default function Proposals() {
  const of = useRouter().params.of === 'waiting' ? 'waiting' : 'mine'
  const pages = usePages('council.proposals', { of })
  const waits = of === 'waiting'
  return (
    <Screen
      query={pages}
      head={
        <Masthead
          title={waits ? '等批准的理事会' : '我提议的理事会'}
          note={waits ? '看看章程，批准成立，或者说明为什么不批准。' : undefined}
        />
      }
      isEmpty={(items) => items.length === 0}
      empty={
        <Empty
          title={waits ? '现在没有等批准的' : '您还没有提议过'}
          note={waits ? '街坊提议以后，会出现在这里。' : '大家有事想坐下来商量，就可以提议。'}
        />
      }
      bar={
        !waits && (
          <ActionBar>
            <Button text="提议一个" onTap={propose} />
          </ActionBar>
        )
      }
    >
      {(items) => (
        <>
          {items.map((proposal) => (
            <ProposalCard key={proposal.id} proposal={proposal} />
          ))}
          <More pages={pages} />
        </>
      )}
    </Screen>
  )
}
