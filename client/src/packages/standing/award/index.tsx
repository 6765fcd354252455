import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { AwardForm } from '../../../features/standing/award-form'
import { Screen } from '../../../ui/screen'

export default function AwardPage() {
  const { shopId = '', period = '' } = useRouter().params
  const terms = useQuery('standing.terms', { shopId, period })
  return (
    <Screen query={terms}>
      {(data) => <AwardForm shopId={shopId} period={period} terms={data} />}
    </Screen>
  )
}
