import { useRouter } from '@tarojs/taro'
import { ChainScreen } from '../../../features/alliance/chain-screen'
import { SumsScreen } from '../../../features/alliance/sums-screen'
import { useMe } from '../../../features/people/me'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const note = '企业、机构和部门沿着产业链结成联盟，一起做项目、引人才。'

/** All chains with their sums, or the alliances along one of them. */
export default function Alliances() {
  const { chain } = useRouter().params
  const me = useMe()
  if (chain) return <Chain chain={decodeURIComponent(chain)} />
  return (
    <Screen query={me} head={<Masthead title="产业（人才）联盟" note={note} />}>
      {(self) => <SumsScreen me={self} />}
    </Screen>
  )
}

const Chain = ({ chain }: { chain: string }) => (
  <Screen head={<Masthead over="产业（人才）联盟" title={`${chain}产业链`} />}>
    <ChainScreen chain={chain} />
  </Screen>
)
