import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { PledgePaper } from '../../../features/covenant/pledge-paper'
import { Screen } from '../../../ui/screen'

export default function Pledge() {
  const { shopId = '' } = useRouter().params
  const pledge = useQuery('covenant.pledge', { shopId })
  return <Screen query={pledge}>{(data) => <PledgePaper pledge={data} />}</Screen>
}
