import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { AllianceScreen } from '../../../features/alliance/alliance-screen'
import { Screen } from '../../../ui/screen'

/** One alliance, its members and joint projects. */
export default function Alliance() {
  const { councilId = '' } = useRouter().params
  const alliance = useQuery('alliance.home', { councilId })
  return <Screen query={alliance}>{(found) => <AllianceScreen alliance={found} />}</Screen>
}
