import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { DeskCards } from '../../../features/motion/desk-cards'
import { Masthead } from '../../../ui/masthead'
import { Screen } from '../../../ui/screen'

/** The secretariat's desk: what waits for it, in the order in which it presses. */
export default function MotionDesk() {
  const { councilId = '' } = useRouter().params
  const desk = useQuery('motion.desk', { councilId })
  return (
    <Screen query={desk} head={<Masthead title="秘书处案头" note="最急的在上面。" />}>
      {(found) => <DeskCards desk={found} />}
    </Screen>
  )
}
