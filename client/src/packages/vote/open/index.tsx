import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { decoded } from '../../../features/paging/decoded'
import { OpenForm } from '../../../features/vote/open-form'
import { Empty } from '../../../ui/blank'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

const nobody = (
  <Empty title="发起表决要有席位" note="理事长、副理事长、秘书长和社区书记可以发起。" />
)

/** Putting something to the vote of a council, of itself or out of a motion. */
export default function OpenVote() {
  const { councilId = '', motionId, title } = useRouter().params
  const home = useQuery('council.home', { councilId })
  return (
    <Screen query={home} isEmpty={({ may }) => !may.includes('openVote')} empty={nobody}>
      {(found) => (
        <>
          <Masthead over={found.name} title="发起表决" />
          <OpenForm home={found} motionId={motionId} title={decoded(title)} />
        </>
      )}
    </Screen>
  )
}
