import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { useReadAbout } from '../../../features/inbox/read'
import { ReasonsScreen } from '../../../features/standing/reasons'
import { Screen } from '../../../ui/screen'

export default function ReasonsPage() {
  const { shopId = '', period = '' } = useRouter().params
  const reasons = useQuery('standing.reasons', { shopId, period })
  useReadAbout('month', `${shopId}:${period}`)
  return <Screen query={reasons}>{(data) => <ReasonsScreen reasons={data} />}</Screen>
}
