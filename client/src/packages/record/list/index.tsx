import { useRouter } from '@tarojs/taro'
import { RecordScreen } from '../../../features/record/record-screen'

export default function RecordPage() {
  const { councilId = '' } = useRouter().params
  return <RecordScreen councilId={councilId} />
}
