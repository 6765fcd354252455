import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { CompareScreen } from '../../../features/edition/compare-screen'
import { Screen } from '../../../ui/screen'

export default function Compare() {
  const { councilId = '', what = 'upcoming', since, shopId } = useRouter().params
  const comparison = useQuery('covenant.compare', { councilId, what, ...(since && { since }) })
  return (
    <Screen query={comparison}>
      {(data) => <CompareScreen comparison={data} councilId={councilId} shopId={shopId} />}
    </Screen>
  )
}
