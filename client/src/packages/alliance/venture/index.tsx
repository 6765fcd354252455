import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { VentureScreen } from '../../../features/alliance/venture-screen'
import { Screen } from '../../../ui/screen'

/** One joint project, from the day it was registered. */
export default function Venture() {
  const { ventureId = '' } = useRouter().params
  const venture = useQuery('alliance.venture', { ventureId })
  return <Screen query={venture}>{(found) => <VentureScreen venture={found} />}</Screen>
}
