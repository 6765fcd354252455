import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { useReadAbout } from '../../../features/inbox/read'
import { MutualScreen } from '../../../features/inspection/mutual-screen'
import { Screen } from '../../../ui/screen'

export default function Mutual() {
  const { shopId = '' } = useRouter().params
  const mine = useQuery('inspection.mutualMine', { shopId })
  useReadAbout('mutual', shopId)
  return <Screen query={mine}>{(data) => <MutualScreen mine={data} />}</Screen>
}
