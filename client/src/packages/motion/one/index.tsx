import { useRouter } from '@tarojs/taro'
import { useQuery } from '../../../cloud'
import { MotionScreen } from '../../../features/motion/screen'
import { Screen } from '../../../ui/screen'

/** One motion, from the first word to the station's verdict. */
export default function Motion() {
  const { motionId = '' } = useRouter().params
  const motion = useQuery('motion.get', { motionId })
  return <Screen query={motion}>{(found) => <MotionScreen motion={found} />}</Screen>
}
