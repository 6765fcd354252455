import { useRouter } from '@tarojs/taro'
import { ApplyScreen } from '../../../features/council/apply-screen'
import { isCouncilKind } from '../../../features/council/council-kind'
import { go } from '../../../features/paging/go'
import { useMe } from '../../../features/people/me'
import { pages } from '../../../features/people/pages'
import { Empty } from '../../../ui/blank'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

/** To become a member, or for the desk: to enter one. */
export default function Apply() {
  const { councilId = '', kind = '', name = '', enter } = useRouter().params
  const me = useMe()
  const council = decodeURIComponent(name)
  const title = enter ? '登记成员' : '申请加入'
  const note = enter ? '登记以后就是成员。' : '秘书处看过以后，消息里会告诉您。'
  return (
    <Screen query={me} head={<Masthead over={council} title={title} note={note} />}>
      {(self) => {
        if (!self.person) return <Stranger />
        if (!isCouncilKind(kind)) return <Empty title="没有找到这个理事会" />
        return <ApplyScreen me={self} councilId={councilId} kind={kind} enters={!!enter} />
      }}
    </Screen>
  )
}

const Stranger = () => (
  <Empty title="先告诉我们怎么称呼您" action="填姓名" onAction={() => go(pages.join)} />
)
