import { useQuery } from '../../cloud'
import { both } from '../../cloud/both'
import { refresh } from '../../cloud/refresh'
import { CovenantHome } from '../../features/covenant/covenant-home'
import { useBadge } from '../../features/inbox/use-badge'
import { goToTab } from '../../features/paging/go'
import { Empty } from '../../ui/blank'
import { Masthead } from '../../ui/masthead'
import { Screen } from '../../ui/screen'

export default function Covenant() {
  useBadge()
  const councils = useQuery('council.list', kept)
  const me = useQuery('people.me', {})
  return (
    <Screen
      query={{ ...both(councils, me), reload: refresh }}
      isEmpty={([{ items }]) => items.length === 0}
      empty={<NoCouncil />}
      head={<Masthead over="商户共治条约" title="公约" note={note} />}
    >
      {([{ items }, { grants }]) => <CovenantHome councils={items} grants={grants} />}
    </Screen>
  )
}

/** Only councils whose shops keep a covenant. */
const kept = { covenant: true }

const note = '街上的店坐到一起，自己定的约。说到做到，街坊都来看。'

const NoCouncil = () => (
  <Empty
    title="您身边还没有签公约的商圈"
    note="登记了住处，就能看到家门口的店签了什么约、做得怎么样。"
    action="去“我的”里登记住处"
    onAction={() => goToTab('me')}
  />
)
