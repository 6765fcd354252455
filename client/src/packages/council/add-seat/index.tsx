import { useRouter } from '@tarojs/taro'
import { AddSeatForm } from '../../../features/council/add-seat-form'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

export default function AddSeat() {
  const { councilId = '' } = useRouter().params
  return (
    <Screen head={<Masthead title="设一个席位" note="先设席位，再请人来坐。" />}>
      <AddSeatForm councilId={councilId} />
    </Screen>
  )
}
