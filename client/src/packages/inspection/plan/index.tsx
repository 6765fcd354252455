import { useRouter } from '@tarojs/taro'
import { PlanForm } from '../../../features/inspection/plan-form'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

export default function Plan() {
  const { councilId = '' } = useRouter().params
  return (
    <Screen>
      <Masthead over="考核" title="安排一轮考核" note="安排好，考核员的清单上马上就有。" />
      <PlanForm councilId={councilId} />
    </Screen>
  )
}
