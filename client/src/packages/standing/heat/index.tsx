import { useRouter } from '@tarojs/taro'
import { HeatTable } from '../../../features/standing/heat-table'
import { Screen } from '../../../ui/screen'

export default function HeatPage() {
  const { councilId = '', period = '' } = useRouter().params
  return (
    <Screen>
      <HeatTable councilId={councilId} period={period} />
    </Screen>
  )
}
