import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { TrainingScreen } from '../../../features/training/training-screen'
import { Screen } from '../../../ui/screen'

export default function Training() {
  const { trainingId = '' } = useRouter().params
  const training = useQuery('covenant.training', { trainingId })
  return <Screen query={training}>{(data) => <TrainingScreen training={data} />}</Screen>
}
