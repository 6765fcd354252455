import { useRouter } from '@tarojs/taro'
import { AwardList } from '../../../features/standing/award-list'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

export default function AwardsPage() {
  const { councilId = '' } = useRouter().params
  return (
    <Screen>
      <Masthead title="奖惩记录" note="还有效的在前。到期的自动失效，留着备查。" />
      <AwardList councilId={councilId} />
    </Screen>
  )
}
