import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { useReadAbout } from '../../../features/inbox/read'
import { InspectionReport } from '../../../features/inspection/inspection-report'
import { Screen } from '../../../ui/screen'

export default function Inspection() {
  const { inspectionId = '' } = useRouter().params
  const inspection = useQuery('inspection.get', { inspectionId })
  useReadAbout('visit', inspectionId)
  return <Screen query={inspection}>{(data) => <InspectionReport inspection={data} />}</Screen>
}
