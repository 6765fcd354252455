import { More } from '../../../features/paging/more'
import { usePages } from '../../../features/paging/use-pages'
import { RedressCard } from '../../../features/redress/card'
import { Empty } from '../../../ui/blank'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const nothing = {}
const empty = (
  <Empty title="您还没有给过差评" note="觉得不满意就照实评，会有人来办，办到哪了看这里。" />
)

/** The caller's own bad ratings, the latest first. */
export default function MyRedresses() {
  const redresses = usePages('redress.mine', nothing)
  return (
    <Screen
      query={redresses}
      head={
        <Masthead title="我的差评办到哪了" note="被评的人看不到是您评的。行不行，由您说了算。" />
      }
      isEmpty={(items) => items.length === 0}
      empty={empty}
    >
      {(items) => (
        <>
          {items.map((item) => (
            <RedressCard key={item.id} item={item} />
          ))}
          <More pages={redresses} />
        </>
      )}
    </Screen>
  )
}
