import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { CloseMonth } from '../../../features/standing/close-month'
import { Screen } from '../../../ui/screen'

export default function ClosePage() {
  const { councilId = '' } = useRouter().params
  const due = useQuery('standing.due', { councilId })
  return (
    <Screen query={due}>{(data) => <CloseMonth councilId={councilId} due={data.due} />}</Screen>
  )
}
