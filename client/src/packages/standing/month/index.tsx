import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { Standing } from '../../../features/standing/standing'
import { Screen } from '../../../ui/screen'

export default function StandingPage() {
  const { councilId = '', period } = useRouter().params
  const home = useQuery('council.home', { councilId })
  return <Screen query={home}>{(data) => <Standing home={data} first={period} />}</Screen>
}
