import { FairCells } from '../../features/fair/fair-cells'
import { useBadge } from '../../features/inbox/use-badge'
import { usePages } from '../../features/paging/use-pages'
import { Nearby } from '../../features/rating/nearby'
import { WhyNot } from '../../features/rating/why-not'
import { Empty } from '../../ui/blank'
import { Masthead } from '../../ui/masthead'
import { Screen } from '../../ui/screen'

const everything = {}

export default function Rating() {
  useBadge()
  const pages = usePages('rating.nearby', everything)
  const nothing = pages.data?.length === 0 && pages.first?.groups.length === 0
  return (
    <Screen
      query={pages}
      head={<Masthead title="您来评" note="点两下就评好。被评的人看不到是谁评的。" />}
      isEmpty={() => nothing}
      empty={<Nothing />}
    >
      {() => (
        <>
          <Nearby pages={pages} />
          <FairCells />
        </>
      )}
    </Screen>
  )
}

const Nothing = () => (
  <>
    <WhyNot />
    <Empty title="身边还没有可以评的" note="登记住处以后，您社区的服务和店铺都会出现在这里。" />
  </>
)
